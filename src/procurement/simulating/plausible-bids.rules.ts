import { type Random, seededRandom } from '../../values/random.ts';
import type { Criterion } from '../criteria/criterion.rules.ts';

/** How many bids a competition is tried with, before anybody has bid. */
export const PLAUSIBLE_BIDS = 20;

/** A bid as `pp score` reads it: prices in pounds, quantities and scores as numbers. */
export type MadeUpBid = { readonly bidder: string; readonly values: Readonly<Record<string, string>> };

type Asked = {
  readonly criteria: readonly Criterion[];
  /** What the purchase may cost, without VAT: what prices stand around where no price is published. */
  readonly valuePence: number;
  readonly seed: string;
  readonly count: number;
};

/**
 * Bids that might well come: prices from just under the full-marks price to just over the qualification price, promises
 * from a third of the target to a third over it, scores mostly in the middle of the scale. The same seed gives the same
 * bids, and a longer list begins with the shorter one. Nobody bid them, and nobody is meant by them.
 */
export function makePlausibleBids({ criteria, valuePence, seed, count }: Asked): MadeUpBid[] {
  const random = seededRandom(`plausible bids|${seed}`);
  return Array.from({ length: count }, (_, index) => ({
    bidder: String(index + 1),
    values: Object.fromEntries(
      criteria.map((criterion) => [criterion.code, makeValue(criterion, valuePence, random)]),
    ),
  }));
}

function makeValue(criterion: Criterion, valuePence: number, random: Random): string {
  const { method, bandMax, target } = criterion;
  if (criterion.kind === 'price') return makePrice(criterion, valuePence, random);
  const share = middling(random);
  if (method === 'band') return String(Math.round((bandMax ?? 5) * Math.min(1, 0.25 + 0.75 * share)));
  // Without a target there is no figure to stand around: a hundred of anything.
  return quantity(Number(target ?? 100) * (0.33 + share));
}

function makePrice(criterion: Criterion, valuePence: number, random: Random): string {
  const dearest = criterion.qualificationPence ?? valuePence;
  const cheapest = criterion.floorPence ?? dearest * 0.7;
  const spread = dearest - cheapest;
  const pence = cheapest - spread * 0.1 + spread * 1.15 * middling(random);
  return String(Math.max(1, Math.round(pence / 100)));
}

/** From 0 to 1, more often near the middle. */
function middling(random: Random): number {
  return (random.nextUnit() + random.nextUnit()) / 2;
}

/** Whole where there are ten or more, and to the tenth below. */
function quantity(value: number): string {
  return value >= 10 ? String(Math.round(value)) : String(Math.max(0.1, Math.round(value * 10) / 10));
}
