import { Temporal } from 'temporal-polyfill';
import { fewestWords } from '../../../acts/reasons.rules.ts';
import { workingDaysAfter } from '../../working-days.rules.ts';

export type DeadlineCause = 'amendment' | 'outage';

export type DeadlineFault =
  | 'not-open'
  | 'abandoned'
  | 'already-opened'
  | 'deadline-passed'
  | 'not-later'
  | 'too-little-time'
  | 'too-little-time-to-confirm'
  | 'outage-long-ago'
  | 'reason-short'
  | 'reason-blank';

/** What of a tender decides whether its deadline may move. */
export type MovableTender = {
  readonly noticePublishedAt: Temporal.Instant | null;
  readonly bidsDueAt: Temporal.Instant | null;
  readonly bidsOpenedAt: Temporal.Instant | null;
  readonly abandonedAt: Temporal.Instant | null;
  /** Whether an opener has handed in what opens bids. */
  readonly isOpening: boolean;
};

/** After a change every bidder has a day at least; after an outage two hours. House rules: the Act fixes no number. */
const LEAST_HOURS: Readonly<Record<DeadlineCause, number>> = { amendment: 24, outage: 2 };
/** Where bids must be confirmed again, or they stay sealed: nobody is thrown out over a weekend. A house rule. */
export const WORKING_DAYS_TO_CONFIRM = 5;
/** An outage is found out within a day, or not at all: later a deadline would be reopened for whoever missed it. */
const HOURS_TO_FIND_OUT = 24;

/**
 * Whether a published deadline may move to this instant: only later, and to a time still to come, before anything of a
 * bid is opened, with a reason. An amendment comes before the deadline; an outage may be found out after it, since the
 * bids are sealed still, but only within a day and with a reason that says something. Everybody has time to act on it:
 * a day after an amendment, two hours after an outage.
 */
export function findDeadlineFault(
  tender: MovableTender,
  move: { readonly toDueAt: Temporal.Instant; readonly because: DeadlineCause; readonly reason: string },
  now: Temporal.Instant,
): DeadlineFault | null {
  const { bidsDueAt } = tender;
  if (!tender.noticePublishedAt || !bidsDueAt) return 'not-open';
  if (tender.abandonedAt) return 'abandoned';
  if (tender.bidsOpenedAt || tender.isOpening) return 'already-opened';
  if (move.because === 'amendment' && isAfter(now, bidsDueAt)) return 'deadline-passed';
  if (!isAfter(move.toDueAt, bidsDueAt) || !isAfter(move.toDueAt, now)) return 'not-later';
  if (!isAfter(move.toDueAt, now.add({ hours: LEAST_HOURS[move.because] }).subtract({ nanoseconds: 1 })))
    return 'too-little-time';
  if (isAfter(now, bidsDueAt.add({ hours: HOURS_TO_FIND_OUT }))) return 'outage-long-ago';
  if (move.reason.trim() === '') return 'reason-blank';
  const isShort = move.reason.trim().split(/\s+/).length < fewestWords;
  return isShort && isAfter(now, bidsDueAt) ? 'reason-short' : null;
}

/** Whether bidders have the working days that confirming a bid again takes, the day of the change not counted. */
export function hasTimeToConfirm(
  publishedOn: Temporal.PlainDate,
  dueOn: Temporal.PlainDate,
  holidays: ReadonlySet<string>,
): boolean {
  const last = workingDaysAfter(publishedOn, WORKING_DAYS_TO_CONFIRM, holidays);
  return Temporal.PlainDate.compare(dueOn, last) >= 0;
}

/** When questions end after an amendment: as much later as bids are due later, so that the change can be asked about. */
export function questionsEndMoved(
  questionsUntil: Temporal.Instant | null,
  dueAt: { readonly from: Temporal.Instant; readonly to: Temporal.Instant },
): Temporal.Instant | null {
  if (!questionsUntil) return null;
  return Temporal.Instant.fromEpochMilliseconds(
    questionsUntil.epochMilliseconds + dueAt.to.epochMilliseconds - dueAt.from.epochMilliseconds,
  );
}

function isAfter(a: Temporal.Instant, b: Temporal.Instant): boolean {
  return Temporal.Instant.compare(a, b) > 0;
}
