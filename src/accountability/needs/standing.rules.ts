import { Temporal } from 'temporal-polyfill';
import type { NeedState } from './posting/need.rules.ts';
import { hundredths } from './posting/quantity.rules.ts';

/**
 * How a need stands on a day.
 * - `hidden`: not, or no longer, for everyone to read.
 * - `open`: something is still needed, and its last day is to come.
 * - `promised`: suppliers agreed to give all of it, and not all has come.
 * - `met`: all of it came, the group says.
 * - `unmet`: its last day passed and not all came.
 * - `closed`, `withdrawn`: the group said so, and why.
 */
export type NeedStanding = 'hidden' | 'open' | 'promised' | 'met' | 'unmet' | 'closed' | 'withdrawn';

export type NeedFacts = {
  readonly state: NeedState;
  /** Null where nothing is counted: one supplier then meets it. */
  readonly quantity: number | null;
  /** What the matches that stand take of it, or brought. */
  readonly agreed: number;
  readonly arrived: number;
  readonly endsOn: Temporal.PlainDate | null;
};

export function standingOfNeed(need: NeedFacts, on: Temporal.PlainDate): NeedStanding {
  if (need.state === 'closed' || need.state === 'withdrawn') return need.state;
  if (need.state !== 'shown' || !need.endsOn) return 'hidden';
  const asked = need.quantity;
  if (asked === null ? need.arrived > 0 : hundredths(need.arrived) >= hundredths(asked)) return 'met';
  if (leftOf(need) === 0) return 'promised';
  return Temporal.PlainDate.compare(need.endsOn, on) < 0 ? 'unmet' : 'open';
}

/** How much nobody has agreed to give yet; null where nothing is counted and nobody has. */
export function leftOf({ quantity, agreed }: Pick<NeedFacts, 'quantity' | 'agreed'>): number | null {
  if (quantity === null) return agreed > 0 ? 0 : null;
  return Math.max(0, hundredths(quantity) - hundredths(agreed)) / 100;
}

/** How many whole days a need has stood there for everyone to read. */
export function ageInDays(shownOn: Temporal.PlainDate, on: Temporal.PlainDate): number {
  return Math.max(0, shownOn.until(on, { largestUnit: 'days' }).days);
}
