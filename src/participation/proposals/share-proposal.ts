import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { forAct, type NotNow } from './for-act.ts';
import { changeProposal, findProposalForUpdate, getProposal, pointSharingAt } from './proposals.queries.ts';

/**
 * An officer says that people told another body the same: the two are one common issue, named by the proposal that was
 * made first. What was shared with either is shared with both.
 */
export async function shareProposal(
  tx: Transaction,
  by: By,
  input: { readonly proposalId: string; readonly withNumber: number },
): Promise<{ root: number } | Refusal<NotNow | 'no-such-proposal' | 'same-body'>> {
  const found = await getProposal(tx, input.withNumber).catch(() => undefined);
  if (!found || found.standing !== 'shown' || found.id === input.proposalId)
    return { refused: 'no-such-proposal' };
  // In one order always, so that two officers who share at once wait for each other and do not lock up.
  await lockInOrder(tx, [found.id, input.proposalId, found.sharesWith]);
  const proposal = await forAct(tx, by, input.proposalId, 'share');
  if (!proposal) return { refused: 'not-now' };
  if (found.bodyId === proposal.bodyId) return { refused: 'same-body' };
  const roots = [proposal.sharesWith ?? proposal.id, found.sharesWith ?? found.id];
  const proposals = await Promise.all(roots.map((id) => findProposalForUpdate(tx, id)));
  const [root, other] = proposals.toSorted((a, b) => a.number - b.number);
  if (!root || !other) throw new Error('two proposals have two roots');
  if (root.id !== other.id) {
    await pointSharingAt(tx, other.id, root.id);
    await changeProposal(tx, other.id, { shares_with: root.id });
  }
  return { root: root.number };
}

async function lockInOrder(tx: Transaction, ids: readonly (string | null)[]): Promise<void> {
  const known = ids.filter((id) => id !== null);
  for (const id of [...new Set(known)].toSorted()) await findProposalForUpdate(tx, id);
}
