import type { Temporal } from 'temporal-polyfill';
import type { By, Refusal } from '../../acts/by.ts';
import { indexForSearch } from '../../acts/search-index.ts';
import type { Transaction } from '../../db/connect.ts';
import { NotFound } from '../../db/errors.ts';
import { londonDate } from '../../values/dates.ts';
import { uuidV7 } from '../../values/uuid.ts';
import { recordEntry } from '../record/record-entry.ts';
import { getCharter } from './charter.queries.ts';
import { type Charter, findAnswerFault, type Signer, signerOf } from './charter.rules.ts';
import { charterHref } from './charter-hrefs.rules.ts';
import { type DraftAnswer, deleteDraft, findDraftForUpdate, listDraftAnswers } from './drafts.queries.ts';
import { insertSignature, type NewSignature } from './signatures.queries.ts';
import { getSignerFacts, type SignerFacts } from './signer-facts.queries.ts';
import { subjectOf } from './signer-subject.rules.ts';
import { expiryOf } from './standing.rules.ts';
import { words } from './words.en.ts';

/** Who signs, as they state it themselves, with the authority that they declare. */
export type SigningInput = {
  readonly name: string;
  readonly position: string;
  readonly hasAuthority: boolean;
};
export type SigningFault =
  | 'not-started'
  | 'version-changed'
  | 'name-hidden'
  | 'answers-missing'
  | 'name-blank'
  | 'position-blank'
  | 'authority-not-declared';

/** Signs the Charter, for its supplier and all public bodies at once, or for a public body. Until a year later. */
export async function signCharter(
  tx: Transaction,
  by: By,
  input: SigningInput,
): Promise<{ readonly signatureId: string; readonly expiresOn: Temporal.PlainDate } | Refusal<SigningFault>> {
  const signer = signerOf(by.actor);
  if (!signer) throw new NotFound();
  const draft = await findDraftForUpdate(tx, signer);
  if (!draft) return { refused: 'not-started' };
  const now = await by.clock.now(tx);
  const today = londonDate(now);
  const charter = await getCharter(tx, today);
  if (draft.version !== charter.version) return { refused: 'version-changed' };
  const facts = await getSignerFacts(tx, signer);
  const answers = await listDraftAnswers(tx, draft.draftId);
  const fault = findSigningFault(facts, charter, answers, input, today);
  if (fault) return { refused: fault };
  const signed: NewSignature = {
    signatureId: uuidV7(now.epochMilliseconds, by.random),
    version: charter.version,
    startedAt: draft.startedAt,
    signedAt: now,
    signedBy: by.actor.personId,
    signerName: input.name.trim(),
    signerPosition: input.position.trim(),
    expiresOn: expiryOf(today, charter.validMonths),
    answers,
  };
  await insertSignature(tx, signer, signed);
  await deleteDraft(tx, draft.draftId);
  await publish(tx, by, signer, facts, signed);
  return { signatureId: signed.signatureId, expiresOn: signed.expiresOn };
}

function findSigningFault(
  { isNameHidden }: SignerFacts,
  { commitments }: Charter,
  answers: readonly DraftAnswer[],
  input: SigningInput,
  today: Temporal.PlainDate,
): SigningFault | undefined {
  if (isNameHidden) return 'name-hidden';
  if (commitments.some(({ slug }) => !isAnswered(answers, slug, today))) return 'answers-missing';
  if (input.name.trim() === '') return 'name-blank';
  if (input.position.trim() === '') return 'position-blank';
  return input.hasAuthority ? undefined : 'authority-not-declared';
}

/** Whether a commitment has an answer that may be signed on this day: its signer’s own, this time. */
export function isAnswered(
  answers: readonly DraftAnswer[],
  commitment: string,
  today: Temporal.PlainDate,
): boolean {
  const given = answers.find((answer) => answer.commitment === commitment);
  return given !== undefined && given.confirmed && findAnswerFault(given, today) === undefined;
}

async function publish(
  tx: Transaction,
  by: By,
  signer: Signer,
  { slug, name }: SignerFacts,
  { signatureId, version, expiresOn, answers }: NewSignature,
): Promise<void> {
  await indexForSearch(tx, {
    path: charterHref(signer, slug),
    kind: signer.kind,
    title: words.searchTitle(name),
    summary: words.searchSummary,
  });
  const { subject, facts } = subjectOf(signer);
  await recordEntry(tx, by, {
    type: 'charter-signed',
    subject,
    facts: {
      ...facts,
      signature: signatureId,
      version,
      expiresOn: expiresOn.toString(),
      answers: Object.fromEntries(answers.map(({ commitment, answer }) => [commitment, answer])),
    },
  });
}
