import { Temporal } from 'temporal-polyfill';

/** The second rehearsal begins so many days before the deadline. */
export const SECOND_REHEARSAL_DAYS = 3;

export type OpenerStage = 'key' | 'wait' | 'first' | 'second' | 'open' | 'done';

type Purchase = {
  readonly noticePublishedAt: Temporal.Instant | null;
  readonly bidsDueAt: Temporal.Instant | null;
  readonly bidsOpenedAt: Temporal.Instant | null;
  /** Whether the others are open and a bid was left sealed that may still be opened. */
  readonly isAnyLeftSealed: boolean;
};
type Opener = {
  readonly recipient: string | null;
  readonly rehearsed: readonly [Temporal.Instant | null, Temporal.Instant | null];
  readonly sharesPostedAt: Temporal.Instant | null;
};

/** Whether the second test bid is due: in the last days before the deadline. */
export function isSecondRehearsal(dueAt: Temporal.Instant, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(now, dueAt.subtract({ hours: 24 * SECOND_REHEARSAL_DAYS })) >= 0;
}

/** What an opener is to do now: make a key, try it, try it again before the deadline, open, also late; or wait. */
export function stageOf(purchase: Purchase, opener: Opener, now: Temporal.Instant): OpenerStage {
  const { noticePublishedAt, bidsDueAt, bidsOpenedAt } = purchase;
  if (bidsOpenedAt) return purchase.isAnyLeftSealed && !opener.sharesPostedAt ? 'open' : 'done';
  if (!noticePublishedAt || !bidsDueAt) return opener.recipient === null ? 'key' : 'wait';
  if (Temporal.Instant.compare(now, bidsDueAt) > 0) return opener.sharesPostedAt ? 'wait' : 'open';
  if (isSecondRehearsal(bidsDueAt, now)) return opener.rehearsed[1] ? 'wait' : 'second';
  return opener.rehearsed[0] ? 'wait' : 'first';
}
