import type { By } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { isOpen } from './proposal.rules.ts';
import { changeProposal, findProposalForUpdate, insertStep } from './proposals.queries.ts';
import { tellEnd } from './tell-end.ts';

/**
 * Brings a proposal up to date with the draft that was begun from it: being drafted, then part of a framework’s new
 * version or a measure; or taken up as before, where the draft was closed. A proposal that is closed already stays as it is. The draft’s own act is on the record.
 */
export async function followDraft(
  tx: Transaction,
  by: By,
  moved: {
    readonly proposalId: string;
    readonly step: 'taken-up' | 'being-drafted' | 'adopted' | 'made-a-measure';
    readonly note: string;
  },
): Promise<void> {
  const proposal = await findProposalForUpdate(tx, moved.proposalId);
  if (!isOpen(proposal)) return;
  const isDone = moved.step === 'adopted' || moved.step === 'made-a-measure';
  await changeProposal(tx, proposal.id, { step: moved.step, ...(isDone ? { due_on: null } : {}) });
  await insertStep(tx, {
    proposal_id: proposal.id,
    step: moved.step,
    note: moved.note,
    owner_id: proposal.ownerId,
    due_on: isDone ? null : proposal.dueOn,
    taken_at: await by.clock.now(tx),
    taken_by: by.actor.personId,
  });
  if (moved.step === 'adopted' || moved.step === 'made-a-measure')
    await tellEnd(tx, by, proposal, { step: moved.step, note: moved.note });
}
