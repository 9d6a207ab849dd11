import { recordEntry } from '../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../acts/by.ts';
import { indexForSearch, leaveSearch } from '../../acts/search-index.ts';
import type { Transaction } from '../../db/connect.ts';
import { forAct, type NotNow } from './for-act.ts';
import { type NewPlan, type PlanRefusal, refusalOfPlan } from './plan-proposal.ts';
import type { NotShownReason } from './proposal.rules.ts';
import { moveSupport } from './proposal-support.queries.ts';
import { changeProposal, getProposal, insertStep, pointMergedAt } from './proposals.queries.ts';

/** Shows a proposal to everybody, with an owner and the day by which its next step is due. */
export async function showProposal(
  tx: Transaction,
  by: By,
  input: NewPlan & { readonly proposalId: string },
): Promise<{ shown: true } | Refusal<NotNow | PlanRefusal>> {
  const { proposalId, ownerId, dueOn } = input;
  const proposal = await forAct(tx, by, proposalId, 'show');
  if (!proposal) return { refused: 'not-now' };
  const refused = await refusalOfPlan(tx, by, { bodyId: proposal.bodyId, ownerId, dueOn });
  if (refused) return { refused };
  await changeProposal(tx, proposalId, { standing: 'shown', owner_id: ownerId, due_on: dueOn });
  await insertStep(tx, {
    proposal_id: proposalId,
    step: 'received',
    owner_id: ownerId,
    due_on: dueOn,
    taken_at: await by.clock.now(tx),
    taken_by: by.actor.personId,
  });
  const { number, title, why } = proposal;
  await indexForSearch(tx, { path: `/proposals/${number}`, kind: 'page', title, summary: why.slice(0, 200) });
  return { shown: true };
}

/** Keeps a proposal’s words from being shown. That it came, and why it is not shown, is public and on the record. */
export async function withholdProposal(
  tx: Transaction,
  by: By,
  input: { readonly proposalId: string; readonly reason: NotShownReason },
): Promise<{ withheld: true } | Refusal<NotNow>> {
  const proposal = await forAct(tx, by, input.proposalId, 'not-show');
  if (!proposal) return { refused: 'not-now' };
  await changeProposal(tx, input.proposalId, { standing: 'not-shown', reason: input.reason });
  await recordEntry(tx, by, {
    type: 'proposal-not-shown',
    subject: { bodyId: proposal.bodyId },
    facts: { proposal: proposal.number, reason: input.reason },
  });
  return { withheld: true };
}

/** Says that a proposal says the same as another of the body’s that is shown: its supporters go with it. */
export async function mergeProposal(
  tx: Transaction,
  by: By,
  input: { readonly proposalId: string; readonly intoNumber: number },
): Promise<{ mergedInto: number } | Refusal<NotNow | 'no-such-proposal'>> {
  const proposal = await forAct(tx, by, input.proposalId, 'merge');
  if (!proposal) return { refused: 'not-now' };
  const into = await getProposal(tx, input.intoNumber).catch(() => undefined);
  const isOneOfOurs =
    into?.bodyId === proposal.bodyId && into.standing === 'shown' && into.id !== proposal.id;
  if (!into || !isOneOfOurs) return { refused: 'no-such-proposal' };
  await changeProposal(tx, proposal.id, { standing: 'merged', merged_into: into.id, shares_with: null });
  await pointMergedAt(tx, proposal.id, into.id);
  await moveSupport(tx, proposal.id, into.id);
  await leaveSearch(tx, `/proposals/${proposal.number}`);
  return { mergedInto: into.number };
}
