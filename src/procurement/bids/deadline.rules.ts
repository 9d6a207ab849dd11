import { Temporal } from 'temporal-polyfill';

/**
 * Whether a bid that reached us now is in time. The deadline itself still is: "by noon" includes noon, to the
 * microsecond, and nothing after it.
 */
export function isInTime(now: Temporal.Instant, dueAt: Temporal.Instant): boolean {
  return Temporal.Instant.compare(now, dueAt) <= 0;
}

/** Whether bids may be opened: only when no bid can be in time any more. */
export function mayOpen(now: Temporal.Instant, dueAt: Temporal.Instant): boolean {
  return !isInTime(now, dueAt);
}

/** Until when the bytes of a bid may come whose commitment was in time: the deadline and its grace, that instant included. */
export function bytesDueAt(dueAt: Temporal.Instant, graceMinutes: number): Temporal.Instant {
  return dueAt.add({ minutes: graceMinutes });
}

/** How late, in the largest whole unit that says something: 4 minutes, 12 seconds; under a second is zero seconds. */
export type Lateness = { readonly count: number; readonly unit: 'second' | 'minute' | 'hour' | 'day' };

const units = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/** How late a bid came, rounded down, so that nobody is said to be later than they were. */
export function latenessOf(cameAt: Temporal.Instant, dueAt: Temporal.Instant): Lateness {
  const seconds = Math.floor(Number(cameAt.epochNanoseconds - dueAt.epochNanoseconds) / 1e9);
  for (const [unit, size] of units) {
    if (seconds >= size) return { count: Math.floor(seconds / size), unit };
  }
  return { count: seconds, unit: 'second' };
}
