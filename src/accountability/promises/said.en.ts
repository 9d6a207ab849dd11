import type { Levels } from './levels.rules.ts';
import { amount } from './quantity.words.en.ts';

/** So much outright, or so much for each so many pence spent. */
export type Much = { readonly quantity: number; readonly perSpendPence?: number | null };
type Rated = { readonly promisedQuantity: number; readonly perSpendPence: number | null };
type Said = Rated & { readonly unit: string; readonly levels: Pick<Levels, 'promised'> };

/** The rate of a promise that is for each so many pounds spent; null of one for a quantity outright. */
export function rateOf({ promisedQuantity, perSpendPence }: Rated): Much | null {
  return perSpendPence === null ? null : { quantity: promisedQuantity, perSpendPence };
}

/** What a promise comes to: `180 visits`, or `2 visits for each £100,000 spent`. */
export function sayPromised(promise: Said): string {
  const { levels, unit, promisedQuantity, perSpendPence } = promise;
  return perSpendPence === null
    ? amount(levels.promised, unit)
    : amount(promisedQuantity, unit, perSpendPence);
}

/** What is owed of it now; of one for each so many pounds spent, its rate with what that comes to so far. */
export function sayOwed(promise: Said): string {
  const { levels, unit, perSpendPence } = promise;
  if (perSpendPence === null) return amount(levels.promised, unit);
  const soFar = levels.promised > 0 ? `${amount(levels.promised, unit)} owed so far` : 'nothing owed yet';
  return `${sayPromised(promise)}: ${soFar}`;
}
