import type { Temporal } from 'temporal-polyfill';
import { londonDate } from '../../values/dates.ts';
import { isLate } from './proposal.rules.ts';
import type { Proposal } from './proposals.queries.ts';

/** The columns of the file of proposals, in order. */
export const proposalDataFields = [
  'proposal',
  'title',
  'why',
  'body',
  'round',
  'theme',
  'district',
  'madeOn',
  'step',
  'owner',
  'nextStepDueOn',
  'late',
  'reason',
] as const;

/** A shown proposal as data: nothing of whoever wrote it. */
export function proposalData(
  proposal: Proposal,
  today: Temporal.PlainDate,
): Record<(typeof proposalDataFields)[number], string | number | null> {
  return {
    proposal: proposal.number,
    title: proposal.title,
    why: proposal.why,
    body: proposal.bodySlug,
    round: proposal.roundSlug,
    theme: proposal.themeName,
    district: proposal.districtSlug,
    madeOn: londonDate(proposal.madeAt).toString(),
    step: proposal.step,
    owner: proposal.ownerName,
    nextStepDueOn: proposal.dueOn?.toString() ?? null,
    late: isLate(proposal, today) ? 'yes' : 'no',
    reason: proposal.reason,
  };
}
