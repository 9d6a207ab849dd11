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

/** Whether the resident may say that the reply settles it: once there is one, and once. */
export function findRatingFault(report: ReportFacts): RatingFault | undefined {
  if (report.rating) return 'already-rated';
  return report.replied ? undefined : 'no-reply-yet';
}
