import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { addSupport, removeSupport } from './proposal-support.queries.ts';
import { findProposalForUpdate } from './proposals.queries.ts';

/** Somebody signed in says that a shown proposal matters to them too, or no longer. One each. */
export async function supportProposal(
  tx: Transaction,
  by: By,
  input: { readonly proposalId: string; readonly supports: boolean },
): Promise<{ said: true } | Refusal<'not-shown'>> {
  const proposal = await findProposalForUpdate(tx, input.proposalId);
  if (proposal.standing !== 'shown') return { refused: 'not-shown' };
  const { personId } = by.actor;
  if (input.supports) await addSupport(tx, { proposalId: proposal.id, personId, at: await by.clock.now(tx) });
  else await removeSupport(tx, proposal.id, personId);
  return { said: true };
}
