import { divide, type Fraction, fraction, sum } from '../../values/fraction.ts';
import type { Split } from './splits.rules.ts';

/**
 * The mean of residents' splits: each outcome gets the average of the shares it was given.
 * Everyone's every point counts, so it rewards exaggeration: a resident who wants an outcome to have a little
 * more does best to ask for all of it. Shown beside the other rules because it is the one people expect.
 */
export function meanShares(splits: readonly Split[]): Fraction[] {
  const residents = fraction(splits.length);
  return (splits[0] ?? []).map((_, outcome) =>
    divide(sum(splits.map((split) => split[outcome] as Fraction)), residents),
  );
}
