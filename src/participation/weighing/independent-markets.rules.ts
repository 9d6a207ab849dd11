import { divide, type Fraction, fraction, multiply } from '../../values/fraction.ts';
import { type MovingPhantoms, sharesByMovingPhantoms } from './moving-phantoms.rules.ts';
import type { Split } from './splits.rules.ts';

/**
 * Phantoms evenly spaced: the k-th of n residents' phantoms stands at t·(n − k), k = 0…n. (The published
 * min(1, ·) never binds: a median with votes no larger than 1 cannot see it.)
 */
const evenlySpaced: MovingPhantoms = {
  position: (k, residents, t) => multiply(t, fraction(residents - k)),
  reaches: (k, residents, value) => (k < residents ? divide(value, fraction(residents - k)) : null),
};

/**
 * Independent markets, our default: no resident can pull the result closer to their own wish by saying
 * anything else (distance counted as the sum of differences), and when everyone names one outcome only, each
 * outcome gets the share of residents who named it. Its price: where some outcomes divide people, one that
 * all agree on can end a little under what everyone gave it.
 * Source: Freeman, Pennock, Peters and Wortman Vaughan, “Truthful Aggregation of Budget Proposals” (2019).
 */
export function independentMarketsShares(splits: readonly Split[]): Fraction[] {
  return sharesByMovingPhantoms(splits, evenlySpaced);
}
