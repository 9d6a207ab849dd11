import type { Temporal } from 'temporal-polyfill';
import { recordEntry } from '../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { londonDate } from '../../values/dates.ts';
import { forAct, type NotNow } from './for-act.ts';
import { listOwners } from './owners.queries.ts';
import { refusalOfDueDate } from './proposal.rules.ts';
import { changeProposal, insertStep } from './proposals.queries.ts';
import { sealProposal } from './seal-proposal.ts';

export type NewPlan = { readonly ownerId: string; readonly dueOn: Temporal.PlainDate };
export type PlanRefusal = 'not-an-officer' | 'date-past' | 'date-far';

/**
 * An officer takes a proposal up, or says anew who owns it and by when the next step is due. What was promised before
 * stays to be read.
 */
export async function planProposal(
  tx: Transaction,
  by: By,
  input: NewPlan & { readonly proposalId: string; readonly takesUp: boolean; readonly note: string },
): Promise<{ planned: true } | Refusal<NotNow | PlanRefusal>> {
  const { proposalId, ownerId, dueOn, takesUp } = input;
  const proposal = await forAct(tx, by, proposalId, takesUp ? 'take-up' : 'plan');
  if (!proposal) return { refused: 'not-now' };
  const { bodyId, number } = proposal;
  const refused = await refusalOfPlan(tx, by, { bodyId, ownerId, dueOn });
  if (refused) return { refused };
  const step = takesUp ? 'taken-up' : proposal.step;
  await changeProposal(tx, proposalId, { step, owner_id: ownerId, due_on: dueOn });
  await insertStep(tx, {
    proposal_id: proposalId,
    step,
    note: input.note.trim(),
    owner_id: ownerId,
    due_on: dueOn,
    taken_at: await by.clock.now(tx),
    taken_by: by.actor.personId,
  });
  if (takesUp)
    await recordEntry(tx, by, {
      type: 'proposal-taken-up',
      subject: { bodyId },
      facts: {
        proposal: number,
        commitment: await sealProposal(tx, by, proposal),
        nextStepDueOn: dueOn.toString(),
      },
    });
  return { planned: true };
}

/** Why somebody cannot own a proposal of a body’s until a day; undefined where they can. */
export async function refusalOfPlan(
  tx: Transaction,
  by: By,
  plan: NewPlan & { readonly bodyId: string },
): Promise<PlanRefusal | undefined> {
  const owners = await listOwners(tx, plan.bodyId);
  if (!owners.some(({ personId }) => personId === plan.ownerId)) return 'not-an-officer';
  return refusalOfDueDate(plan.dueOn, londonDate(await by.clock.now(tx)));
}
