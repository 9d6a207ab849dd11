import { recordEntry } from '../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { adoptIntoFramework } from '../frameworks/adopt-into-framework.ts';
import type { AdoptionRefusal } from '../frameworks/adoption.rules.ts';
import { followDraft } from '../proposals/follow-draft.ts';
import { refusalOfSettling, type SettleRefusal } from './draft.rules.ts';
import type { Texts } from './draft-fields.rules.ts';
import { listParties } from './draft-parties.queries.ts';
import { listSignatures } from './draft-signatures.queries.ts';
import { getVersion } from './draft-versions.queries.ts';
import { changeDraft, type Draft, getDraftForUpdate } from './drafts.queries.ts';
import { changeOf } from './settle.rules.ts';
import { fingerprintOf } from './sign-draft.ts';
import { words } from './words.en.ts';

type Settling = { readonly draftId: string; readonly version: number; readonly bodyId: string };

/**
 * A commissioner of the body that owns the framework carries a draft that all parties signed into the framework’s next
 * version, and the proposal that it began as is told of it.
 */
export async function adoptDraft(
  tx: Transaction,
  by: By,
  input: Settling,
): Promise<
  { adopted: true; frameworkSlug: string; version: number } | Refusal<SettleRefusal | AdoptionRefusal>
> {
  const found = await findSettled(tx, input);
  if ('refused' in found) return found;
  const { draft, texts } = found;
  const change = changeOf(draft, texts);
  const { frameworkSlug } = draft;
  if (!change || !frameworkSlug) return { refused: 'no-such-framework' };
  const proposal = proposalOf(draft);
  const lineage = { draft: { id: draft.id, number: draft.number, version: draft.version }, proposal };
  const adopted = await adoptIntoFramework(tx, by, { bodyId: input.bodyId, frameworkSlug, change, lineage });
  if ('refused' in adopted) return adopted;
  await changeDraft(tx, draft.id, { standing: 'adopted', settled_at: await by.clock.now(tx) });
  if (proposal)
    await followDraft(tx, by, {
      proposalId: proposal.id,
      step: change.kind === 'measure-added' ? 'made-a-measure' : 'adopted',
      note: words.adoptedInto(draft.frameworkName ?? '', adopted.version),
    });
  return { adopted: true, frameworkSlug, version: adopted.version };
}

/** A commissioner of the body offers a tender question that all parties signed to whoever buys for the body. */
export async function offerQuestion(
  tx: Transaction,
  by: By,
  input: Settling,
): Promise<{ offered: true } | Refusal<SettleRefusal | 'not-yours'>> {
  const found = await findSettled(tx, input);
  if ('refused' in found) return found;
  const { draft, texts } = found;
  const { hat } = by.actor;
  const isOfBody = hat.kind === 'body' && hat.bodyId === draft.bodyId && hat.role === 'commissioner';
  if (!isOfBody || draft.kind !== 'question' || input.bodyId !== draft.bodyId)
    return { refused: 'not-yours' };
  await changeDraft(tx, draft.id, { standing: 'offered', settled_at: await by.clock.now(tx) });
  await recordEntry(tx, by, {
    type: 'question-offered',
    subject: { bodyId: draft.bodyId },
    facts: { draft: draft.number, version: draft.version, textSha256: fingerprintOf(texts) },
  });
  const proposal = proposalOf(draft);
  if (proposal)
    await followDraft(tx, by, {
      proposalId: proposal.id,
      step: 'adopted',
      note: words.offeredAs(draft.title),
    });
  return { offered: true };
}

async function findSettled(
  tx: Transaction,
  { draftId, version }: Settling,
): Promise<{ draft: Draft; texts: Texts } | Refusal<SettleRefusal>> {
  const draft = await getDraftForUpdate(tx, draftId);
  const parties = await listParties(tx, draftId);
  const signatures = await listSignatures(tx, draftId);
  const refused = refusalOfSettling({ ...draft, parties, signatures }, version);
  if (refused) return { refused };
  const { fields: texts } = await getVersion(tx, draftId, draft.version);
  return { draft, texts };
}

function proposalOf({ proposalId, proposalNumber }: Draft) {
  return proposalId && proposalNumber ? { id: proposalId, number: proposalNumber } : null;
}
