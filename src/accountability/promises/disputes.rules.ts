import { Temporal } from 'temporal-polyfill';

/** What decides how a resident’s report stands. */
export type ReportFacts = {
  readonly seen: boolean;
  readonly replyDueOn: Temporal.PlainDate;
  readonly replied: boolean;
  readonly rating: 'settled' | 'not-settled' | null;
};

/**
 * - `seen`: the resident saw it.
 * - `with-supplier`: not seen, and the supplier still has days to answer: its words are not shown yet.
 * - `unanswered`: not seen, and the days ran out.
 * - `answered`: the supplier answered; the resident has not said whether that settles it.
 * - `not-settled`, `settled`: the resident has.
 */
export type ReportState = 'seen' | 'with-supplier' | 'unanswered' | 'answered' | 'not-settled' | 'settled';

/** How a report stands on a day. The right of reply: a named supplier answers before a dispute is shown as one. */
export function stateOfReport(report: ReportFacts, on: Temporal.PlainDate): ReportState {
  if (report.seen) return 'seen';
  if (report.rating) return report.rating;
  if (report.replied) return 'answered';
  return Temporal.PlainDate.compare(on, report.replyDueOn) > 0 ? 'unanswered' : 'with-supplier';
}

/** Whether a report is shown, with its words: a “not seen” only once the supplier answered or its days ran out. */
export function isShown(state: ReportState): boolean {
  return state !== 'with-supplier';
}

/** Whether a report is an open dispute: shown, and not settled. */
export function isDispute(state: ReportState): boolean {
  return state === 'unanswered' || state === 'answered' || state === 'not-settled';
}

export type ReportTally = ReportFacts & { readonly count: number };
export type ReportCounts = Readonly<Record<ReportState, number>> & { readonly disputes: number };

/** How many reports stand in each state on a day. They are published one by one, so the numbers are exact. */
export function countReports(tallies: readonly ReportTally[], on: Temporal.PlainDate): ReportCounts {
  const counts = {
    seen: 0,
    'with-supplier': 0,
    unanswered: 0,
    answered: 0,
    'not-settled': 0,
    settled: 0,
  } satisfies Record<ReportState, number>;
  for (const tally of tallies) counts[stateOfReport(tally, on)] += tally.count;
  return { ...counts, disputes: counts.unanswered + counts.answered + counts['not-settled'] };
}
