import { Temporal } from 'temporal-polyfill';
import type { ReportFacts } from '../promises/disputes.rules.ts';

export type ReportFault = 'words-missing' | 'words-too-long' | 'date-in-future' | 'date-before-promise';
export const LONGEST_WORDS = 1000;

export type ReportDraft = { readonly words: string; readonly seenOn: Temporal.PlainDate };

/** Whether a report may be made: with words, about a day between the promise and today. */
export function findReportFault(
  draft: ReportDraft,
  promisedOn: Temporal.PlainDate,
  today: Temporal.PlainDate,
): ReportFault | undefined {
  const { compare } = Temporal.PlainDate;
  if (draft.words.trim() === '') return 'words-missing';
  if (draft.words.trim().length > LONGEST_WORDS) return 'words-too-long';
  if (compare(draft.seenOn, today) > 0) return 'date-in-future';
  return compare(draft.seenOn, promisedOn) < 0 ? 'date-before-promise' : undefined;
}

export type ReplyFault = 'nothing-to-answer' | 'already-replied' | 'words-missing' | 'words-too-long';

/** Whether the supplier may reply: once, to a “not seen”. Its days may have run out: a late answer is still one. */
export function findReplyFault(report: ReportFacts, reply: string): ReplyFault | undefined {
  if (report.seen) return 'nothing-to-answer';
  if (report.replied) return 'already-replied';
  if (reply.trim() === '') return 'words-missing';
  return reply.trim().length > LONGEST_WORDS ? 'words-too-long' : undefined;
}

export type RatingFault = 'no-reply-yet' | 'already-rated';

type Answers = {
  readonly rating: 'settled' | 'not-settled' | null;
  readonly ratedAt: Temporal.Instant | null;
};

/**
 * Whether the resident may say that an answer settles it: once for each answer, the supplier’s and the authority’s.
 * Settled is the end of it. `answeredAt` is when each answer came.
 */
export function findRatingFault(
  { rating, ratedAt }: Answers,
  answeredAt: readonly Temporal.Instant[],
): RatingFault | undefined {
  const last = answeredAt.toSorted(Temporal.Instant.compare).at(-1);
  if (!last) return 'no-reply-yet';
  const isRated = ratedAt !== null && Temporal.Instant.compare(ratedAt, last) >= 0;
  return rating === 'settled' || isRated ? 'already-rated' : undefined;
}
