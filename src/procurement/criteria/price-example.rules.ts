import {
  divide,
  type Fraction,
  fraction,
  larger,
  multiply,
  one,
  smaller,
  zero,
} from '../../values/fraction.ts';

/** The two prices that a price is held against, in pence. */
export type PriceLine = { readonly qualificationPence: number; readonly floorPence: number };

/**
 * A price between the two to show the sum with: a third of the way up, in round pounds where there is room. With £60 for
 * all the marks and £120 for none it is £80.
 */
export function examplePrice({ qualificationPence, floorPence }: PriceLine): number {
  const third = Math.round(floorPence + (qualificationPence - floorPence) / 3);
  const step = 10 ** Math.max(0, Math.floor(Math.log10((qualificationPence - floorPence) / 12)));
  const round = Math.round(third / step) * step;
  return round > floorPence && round < qualificationPence ? round : third;
}

/**
 * The marks of a hundred that a price gets against the two: 100·(Q − P)/(Q − P₀), from 0 to 100, exactly. With £60 and
 * £120, £80 gets 200/3. The scoring of bids computes the same (a test holds the two together).
 */
export function marksOfHundred(pricePence: number, { qualificationPence, floorPence }: PriceLine): Fraction {
  const share = divide(fraction(qualificationPence - pricePence), fraction(qualificationPence - floorPence));
  return multiply(fraction(100), larger(zero, smaller(one, share)));
}
