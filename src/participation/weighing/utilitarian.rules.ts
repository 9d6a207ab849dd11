import {
  add,
  divide,
  type Fraction,
  fraction,
  larger,
  multiply,
  one,
  smaller,
  subtract,
  zero,
} from '../../values/fraction.ts';
import { type MovingPhantoms, sharesByMovingPhantoms } from './moving-phantoms.rules.ts';
import type { Split } from './splits.rules.ts';

/** Phantoms that set off one after the other: the k-th stands at t·(n + 1) − k, held between 0 and 1. */
const oneByOne: MovingPhantoms = {
  position: (k, residents, t) =>
    smaller(one, larger(zero, subtract(multiply(t, fraction(residents + 1)), fraction(k)))),
  reaches: (k, residents, value) => divide(add(value, fraction(k)), fraction(residents + 1)),
};

/**
 * The utilitarian rule: of all results, the one with the smallest total distance to residents' splits
 * (the sum over residents of the sum of differences). No resident gains by misreporting, but it is
 * majoritarian: an outcome that fewer than half give anything to can end with nothing.
 * Source: Freeman, Pennock, Peters and Wortman Vaughan, “Truthful Aggregation of Budget Proposals” (2019).
 */
export function utilitarianShares(splits: readonly Split[]): Fraction[] {
  return sharesByMovingPhantoms(splits, oneByOne);
}
