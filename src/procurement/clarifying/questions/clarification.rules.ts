import { Temporal } from 'temporal-polyfill';

/** Longest question and answer, in characters. */
export const LONGEST_TEXT = 3000;

/** Where a tender stands for somebody who wants to ask. */
export type AskableTender = {
  readonly noticePublishedAt: Temporal.Instant | null;
  readonly bidsDueAt: Temporal.Instant | null;
  readonly questionsUntil: Temporal.Instant | null;
  readonly abandonedAt: Temporal.Instant | null;
};

/** The last instant at which a question is in time: the end that the notice fixed, or the deadline itself. */
export function questionsEndAt({ bidsDueAt, questionsUntil }: AskableTender): Temporal.Instant | null {
  return questionsUntil ?? bidsDueAt;
}

/** Whether a question may be asked now: the notice is out, nobody gave the purchase up, and the end has not passed. */
export function findAskFault(
  tender: AskableTender,
  now: Temporal.Instant,
): 'not-open' | 'questions-over' | null {
  const end = questionsEndAt(tender);
  if (!tender.noticePublishedAt || tender.abandonedAt || !end) return 'not-open';
  return Temporal.Instant.compare(now, end) > 0 ? 'questions-over' : null;
}

const DAYS_BEFORE = 7;

/**
 * When questions end where the officer names no time: seven days before bids are due, so that every bidder has a week
 * with the last answer; half-way where there are less than fourteen days altogether. Our own rule, not the Act’s.
 */
export function usualQuestionsEnd(
  publishedAt: Temporal.Instant,
  bidsDueAt: Temporal.Instant,
): Temporal.Instant {
  const whole = bidsDueAt.epochMilliseconds - publishedAt.epochMilliseconds;
  const week = DAYS_BEFORE * 86_400_000;
  const before = whole >= 2 * week ? week : Math.floor(whole / 2);
  return Temporal.Instant.fromEpochMilliseconds(bidsDueAt.epochMilliseconds - before);
}
