import { Temporal } from 'temporal-polyfill';

const MINUTE = 60_000;
/** A minute or two without a sign are a restart. */
const SHORTEST_MINUTES = 3;
/** So long before a deadline the site looks back. */
export const HOURS_LOOKED_BACK = 24;

export type Outage = {
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
  readonly minutes: number;
};

/**
 * Stretches between two instants in which this site wrote down no minute of service. Nothing is said of the time before
 * the first minute ever written, and a gap of under three minutes is no outage.
 */
export function findOutages(
  servedMinutes: readonly Temporal.Instant[],
  between: { readonly from: Temporal.Instant; readonly to: Temporal.Instant },
): Outage[] {
  const served = servedMinutes.map((minute) => minute.epochMilliseconds).sort((a, b) => a - b);
  const [from, to] = [between.from.epochMilliseconds, between.to.epochMilliseconds];
  const ends = [...served, to];
  const outages: Outage[] = [];
  for (const [index, minute] of served.entries()) {
    const began = Math.max(minute + MINUTE, from);
    const ended = Math.min(ends[index + 1] ?? to, to);
    const minutes = Math.floor((ended - began) / MINUTE);
    if (minutes >= SHORTEST_MINUTES) outages.push({ from: instant(began), to: instant(ended), minutes });
  }
  return outages;
}

/** All minutes without service. */
export function minutesOut(outages: readonly Outage[]): number {
  return outages.reduce((total, { minutes }) => total + minutes, 0);
}

/**
 * A later deadline that gives back what an outage took: as long after the old deadline, or after now where that has
 * passed, as the site was away, two hours at least, rounded up to the half hour. A proposal; the officer decides.
 */
export function proposeDeadline(
  dueAt: Temporal.Instant,
  outages: readonly Outage[],
  now: Temporal.Instant,
): Temporal.Instant {
  const away = Math.max(minutesOut(outages), 120) * MINUTE;
  const later = Math.max(dueAt.epochMilliseconds, now.epochMilliseconds) + away;
  const half = 30 * MINUTE;
  return instant(Math.ceil(later / half) * half);
}

function instant(milliseconds: number): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds);
}
