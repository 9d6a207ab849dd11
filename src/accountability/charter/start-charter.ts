import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { NotFound } from '../../db/errors.ts';
import { londonDate } from '../../values/dates.ts';
import { uuidV7 } from '../../values/uuid.ts';
import { getCharter } from './charter.queries.ts';
import { type Charter, type Signer, signerOf } from './charter.rules.ts';
import {
  type Draft,
  deleteDraft,
  findDraftForUpdate,
  insertDraft,
  listDraftAnswers,
  upsertDraftAnswers,
} from './drafts.queries.ts';
import { findSignature, listAnswers, type SignedAnswer } from './signatures.queries.ts';
import { getSignerFacts } from './signer-facts.queries.ts';

/**
 * Begins to fill the Charter in, or goes on with what was begun. What was answered last time is there already, each
 * answer waiting to be confirmed. A new version begins anew and keeps the answers that it still asks for.
 */
export async function startCharter(
  tx: Transaction,
  by: By,
): Promise<{ readonly version: number } | Refusal<'name-hidden'>> {
  const signer = signerOf(by.actor);
  if (!signer) throw new NotFound();
  const { isNameHidden } = await getSignerFacts(tx, signer);
  if (isNameHidden) return { refused: 'name-hidden' };
  const draft = await findDraftForUpdate(tx, signer);
  const now = await by.clock.now(tx);
  const charter = await getCharter(tx, londonDate(now));
  if (draft?.version === charter.version) return { version: charter.version };
  const before = await answersBefore(tx, signer, draft);
  if (draft) await deleteDraft(tx, draft.draftId);
  const fresh = {
    draftId: uuidV7(now.epochMilliseconds, by.random),
    version: charter.version,
    startedAt: now,
    startedBy: by.actor.personId,
  };
  if (await insertDraft(tx, signer, fresh)) await upsertDraftAnswers(tx, fresh, carriedOver(charter, before));
  return { version: charter.version };
}

async function answersBefore(
  tx: Transaction,
  signer: Signer,
  draft: Draft | undefined,
): Promise<readonly SignedAnswer[]> {
  if (draft) return listDraftAnswers(tx, draft.draftId);
  const last = await findSignature(tx, signer);
  return last ? listAnswers(tx, last.signatureId) : [];
}

function carriedOver({ commitments }: Charter, answers: readonly SignedAnswer[]) {
  const asked = new Set(commitments.map(({ slug }) => slug));
  return answers
    .filter(({ commitment }) => asked.has(commitment))
    .map((answer) => ({ ...answer, confirmed: false }));
}
