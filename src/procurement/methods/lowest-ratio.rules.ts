import { divide, sign, smaller } from '../../values/fraction.ts';
import type { CriterionMethod } from './criterion-method.rules.ts';

/**
 * Price as a ratio to the lowest bid: Pmin / P. Relative: a new lowest bid moves everyone, and can reorder
 * bids that did not change. Refuses a price that is not above zero.
 */
export const lowestRatio: CriterionMethod<never> = {
  kind: 'price',
  isRelative: true,
  settings: [],
  refuseSettings: () => null,
  refuseValue: (price) => (sign(price) <= 0 ? 'price-not-above-zero' : null),
  score: (price, _, all) => divide(all.reduce(smaller), price),
};
