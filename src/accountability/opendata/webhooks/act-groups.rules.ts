import type { EntryType } from '../../record/entry-types.rules.ts';

/** Kinds of act of the public record, together as people ask for them. Whoever names none is told of all. */
export const actGroups = {
  rounds: [
    'round-announced',
    'round-closed',
    'round-results-published',
    'answers-set-aside',
    'answers-put-back',
  ],
  mandates: ['mandate-published', 'framework-version-adopted', 'policy-adopted', 'common-answer-signed'],
  tenders: [
    'pipeline-listed',
    'tender-notice-published',
    'notice-recorded',
    'tender-amended',
    'deadline-extended',
    'question-answered',
    'purchase-abandoned',
    'bids-opened',
  ],
  awards: [
    'award-decided',
    'award-published',
    'contract-signed',
    'contract-details-published',
    'challenge-told',
    'challenge-ended',
  ],
  promises: ['promise-made', 'promise-varied', 'promise-chased', 'promise-plan-answered', 'spend-called-off'],
  evidence: [
    'claim-made',
    'claim-checked',
    'witness-reported',
    'witness-replied',
    'witness-escalated',
    'monitor-visited',
  ],
  verdicts: ['verdict-asked', 'verdict-given', 'performance-published', 'leaving-step-published'],
  needs: ['need-posted', 'offer-posted', 'need-matched', 'need-met', 'need-ended'],
  money: [
    'payments-imported',
    'payments-withdrawn',
    'payments-restored',
    'suppliers-merged',
    'supplier-split',
  ],
  charter: ['charter-signed', 'charter-withdrawn', 'review-signed', 'review-closed'],
} as const satisfies Readonly<Record<string, readonly EntryType[]>>;

export type ActGroup = keyof typeof actGroups;
export const actGroupNames = Object.keys(actGroups) as ActGroup[];

/** The kinds of act in these groups; none for none, which stands for all. Names that are no group any more are left out. */
export function typesIn(groups: readonly string[]): EntryType[] {
  return actGroupNames.filter((name) => groups.includes(name)).flatMap((name) => [...actGroups[name]]);
}
