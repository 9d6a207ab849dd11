import { recordEntry } from '../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { followDraft } from '../proposals/follow-draft.ts';
import { changeDraft, getDraftForUpdate } from './drafts.queries.ts';
import { words } from './words.en.ts';

export type CloseDraftRefusal = 'not-yours' | 'settled' | 'reason-blank' | 'reason-long';

/**
 * A commissioner of the body that opened a draft ends it without its being adopted, and says why; everything written
 * stays to be read. A proposal that it began from is the body’s to answer again. Refuses without a reason, a draft of
 * another body, and one that is carried out or closed.
 */
export async function closeDraft(
  tx: Transaction,
  by: By,
  input: { readonly draftId: string; readonly reason: string },
): Promise<{ closed: true } | Refusal<CloseDraftRefusal>> {
  const reason = input.reason.trim();
  if (reason === '') return { refused: 'reason-blank' };
  if (reason.length > 500) return { refused: 'reason-long' };
  const draft = await getDraftForUpdate(tx, input.draftId);
  const { hat } = by.actor;
  if (hat.kind !== 'body' || hat.bodyId !== draft.bodyId || hat.role !== 'commissioner')
    return { refused: 'not-yours' };
  if (draft.standing !== 'open') return { refused: 'settled' };
  const settledAt = await by.clock.now(tx);
  await changeDraft(tx, draft.id, { standing: 'closed', close_reason: reason, settled_at: settledAt });
  await recordEntry(tx, by, {
    type: 'draft-closed',
    subject: { bodyId: draft.bodyId },
    facts: { draft: draft.number, version: draft.version, reason },
  });
  if (draft.proposalId) {
    const note = words.closedAs(draft.number, reason);
    await followDraft(tx, by, { proposalId: draft.proposalId, step: 'taken-up', note });
  }
  return { closed: true };
}
