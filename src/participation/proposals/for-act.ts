import type { By } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { actsFor, type ProposalAct } from './proposal.rules.ts';
import { findProposalForUpdate } from './proposals.queries.ts';

/** Somebody else was first, or it is not this person’s to do. */
export type NotNow = 'not-now';

/** The proposal, locked, if whoever acts may do this with it now, for the body whose it is. */
export async function forAct(tx: Transaction, by: By, proposalId: string, act: ProposalAct) {
  const proposal = await findProposalForUpdate(tx, proposalId);
  const { hat, personId } = by.actor;
  if (hat.kind !== 'body' || hat.bodyId !== proposal.bodyId) return undefined;
  const isOwner = proposal.ownerId === personId;
  return actsFor(proposal, { role: hat.role, isOwner }).includes(act) ? proposal : undefined;
}
