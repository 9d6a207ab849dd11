import { Temporal } from 'temporal-polyfill';
import { timeZone } from '../../../values/dates.ts';
import type { Random } from '../../../values/random.ts';

/** So many empty envelopes at least, and so many more by chance. */
const FEWEST = 6;
const MORE = 13;
/** Empty ones that follow a real one come within so many minutes of it. */
const FOLLOWS_WITHIN_MINUTES = 180;

/**
 * When empty envelopes are put in, from an instant up to the deadline: between 6 and 18 of them, by chance, thicker
 * towards the deadline and at the hours at which people work, as bids are. Nobody who counts envelopes then counts bids.
 */
export function drawEmptyTimes(
  random: Random,
  from: Temporal.Instant,
  until: Temporal.Instant,
): Temporal.Instant[] {
  const length = until.epochMilliseconds - from.epochMilliseconds;
  if (length <= 0) return [];
  const many = FEWEST + random.nextInteger(MORE);
  const times = Array.from({ length: many }, () => drawOne(random, from, length));
  return times.sort(Temporal.Instant.compare);
}

/** Whether an empty one follows a real one, and when: every second time, so that a pair says nothing either. */
export function drawFollower(
  random: Random,
  after: Temporal.Instant,
  until: Temporal.Instant,
): Temporal.Instant | null {
  const isOne = random.nextInteger(2) === 0;
  const at = after.add({ milliseconds: 1 + random.nextInteger(FOLLOWS_WITHIN_MINUTES * 60_000) });
  return isOne && Temporal.Instant.compare(at, until) <= 0 ? at : null;
}

/** The share of the way to the deadline is the root of an even chance; a time when hardly anybody works is drawn anew. */
function drawOne(random: Random, from: Temporal.Instant, length: number): Temporal.Instant {
  for (let tries = 0; ; tries += 1) {
    const at = from.add({ milliseconds: Math.floor(length * Math.sqrt(random.nextUnit())) });
    if (tries === 20 || random.nextUnit() < likelihood(at)) return at;
  }
}

function likelihood(at: Temporal.Instant): number {
  const { hour, dayOfWeek } = at.toZonedDateTimeISO(timeZone);
  const isWeekend = dayOfWeek > 5;
  if (hour >= 8 && hour < 18) return isWeekend ? 0.15 : 1;
  return hour >= 18 && hour < 23 ? 0.3 : 0.03;
}
