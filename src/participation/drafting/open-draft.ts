import { recordEntry } from '../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../acts/by.ts';
import { indexForSearch } from '../../acts/search-index.ts';
import type { Transaction } from '../../db/connect.ts';
import { uuidV4 } from '../../values/uuid.ts';
import { followDraft } from '../proposals/follow-draft.ts';
import { getProposal } from '../proposals/proposals.queries.ts';
import type { DraftKind, Texts } from './draft-fields.rules.ts';
import { insertMember, insertParties } from './draft-parties.queries.ts';
import { insertVersion } from './draft-versions.queries.ts';
import { changeDraft, insertDraft } from './drafts.queries.ts';
import { findOpeningFacts } from './opening.queries.ts';
import { decideOpening, type NewDraft, type OpeningRefusal } from './opening.rules.ts';
import { words } from './words.en.ts';

/**
 * A commissioner opens a draft of one outcome, measure or tender question, names the parties that write it together,
 * and writes for the body themselves. Its first version is the standing text, or what a resident proposed.
 */
export async function openDraft(
  tx: Transaction,
  by: By,
  input: NewDraft & { readonly bodyId: string; readonly proposal: number | null; readonly shownName: string },
): Promise<{ draftId: string; number: number } | Refusal<OpeningRefusal>> {
  const { bodyId } = input;
  const facts = await findOpeningFacts(tx, input);
  const proposal = input.proposal === null ? null : await getProposal(tx, input.proposal);
  const decided = decideOpening(input, { ...facts, proposal });
  if ('refused' in decided) return decided;
  const now = await by.clock.now(tx);
  const draftId = uuidV4(by.random);
  const { number } = await insertDraft(tx, {
    ...placeColumns(input),
    id: draftId,
    body_id: bodyId,
    proposal_id: proposal?.id ?? null,
    opened_at: now,
    opened_by: by.actor.personId,
  });
  const parties = decided.parties.map((party) => ({ ...party, id: uuidV4(by.random) }));
  await insertParties(tx, draftId, parties);
  const own = parties[0];
  if (!own) throw new Error('a draft has its body as its first party');
  const { shownName } = input;
  const member = { draftId, personId: by.actor.personId, partyId: own.id, shownName, joinedAt: now };
  await insertMember(tx, member);
  await beginText(tx, { ...member, texts: decided.texts });
  if (proposal)
    await followDraft(tx, by, {
      proposalId: proposal.id,
      step: 'being-drafted',
      note: words.drafting(number),
    });
  await tell(tx, by, { ...input, number, parties });
  return { draftId, number };
}

/** Where it goes when it is adopted: only what its kind has. */
function placeColumns({ kind, title, frameworkSlug, themeSlug, changesSlug, servesSlugs }: NewDraft) {
  return {
    kind,
    title,
    framework_slug: kind === 'question' ? null : frameworkSlug,
    theme_slug: kind === 'outcome' && !changesSlug ? themeSlug : null,
    changes_slug: kind === 'outcome' ? changesSlug : null,
    serves_slugs: kind === 'measure' ? [...servesSlugs] : [],
  };
}

async function beginText(
  tx: Transaction,
  from: Parameters<typeof insertMember>[1] & { readonly texts: Texts },
): Promise<void> {
  const { draftId, partyId, shownName, texts, joinedAt } = from;
  const first = { version: 1, basedOn: 0, isBeside: false, savedAt: joinedAt };
  await insertVersion(tx, { draftId, partyId, shownName, texts, ...first });
  await changeDraft(tx, draftId, { version: 1, last_version: 1 });
}

async function tell(
  tx: Transaction,
  by: By,
  draft: {
    readonly bodyId: string;
    readonly number: number;
    readonly kind: DraftKind;
    readonly title: string;
    readonly parties: readonly { readonly name: string }[];
    readonly proposal: number | null;
  },
): Promise<void> {
  const { number, kind, title } = draft;
  const parties = draft.parties.map(({ name }) => name);
  await recordEntry(tx, by, {
    type: 'draft-opened',
    subject: { bodyId: draft.bodyId },
    facts: { draft: number, kind, title, parties, proposal: draft.proposal },
  });
  const path = `/drafts/${number}`;
  await indexForSearch(tx, { path, kind: 'page', title, summary: words.searchSummary(kind, parties) });
}
