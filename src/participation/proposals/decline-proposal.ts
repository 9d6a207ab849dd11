import { recordEntry } from '../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../acts/by.ts';
import { decideReason, type ReasonRefusal } from '../../acts/reasons.rules.ts';
import type { Transaction } from '../../db/connect.ts';
import { forAct, type NotNow } from './for-act.ts';
import { changeProposal, insertStep, listDeclinedReasons } from './proposals.queries.ts';
import { sealProposal } from './seal-proposal.ts';
import { tellEnd } from './tell-end.ts';

/** A commissioner declines a proposal, with a reason of its own that is published and on the record. */
export async function declineProposal(
  tx: Transaction,
  by: By,
  input: { readonly proposalId: string; readonly reason: string },
): Promise<{ declined: true } | Refusal<NotNow | ReasonRefusal>> {
  const proposal = await forAct(tx, by, input.proposalId, 'decline');
  if (!proposal) return { refused: 'not-now' };
  const { id, bodyId, number, title, why } = proposal;
  const others = await listDeclinedReasons(tx, bodyId);
  const decided = decideReason({ text: input.reason, others, about: [title, why] });
  if ('refused' in decided) return decided;
  const { reason } = decided;
  await changeProposal(tx, id, { step: 'declined', reason, due_on: null });
  await insertStep(tx, {
    proposal_id: id,
    step: 'declined',
    note: reason,
    owner_id: proposal.ownerId,
    taken_at: await by.clock.now(tx),
    taken_by: by.actor.personId,
  });
  await recordEntry(tx, by, {
    type: 'proposal-declined',
    subject: { bodyId },
    facts: { proposal: number, commitment: await sealProposal(tx, by, proposal), reason },
  });
  await tellEnd(tx, by, proposal, { step: 'declined', note: reason });
  return { declined: true };
}
