import {
  add,
  compare,
  divide,
  type Fraction,
  larger,
  multiply,
  one,
  subtract,
  sum,
  zero,
} from '../../values/fraction.ts';
import type { Split } from './splits.rules.ts';

/**
 * A family of n + 1 phantom votes that rise together from 0 to 1 as t goes from 0 to 1, phantom 0 first.
 * Between 0 and 1 each must be linear in t.
 */
export type MovingPhantoms = {
  /** Where phantom k stands at t. */
  readonly position: (k: number, residents: number, t: Fraction) => Fraction;
  /** The t at which phantom k stands exactly at a value; null when it never does. */
  readonly reaches: (k: number, residents: number, value: Fraction) => Fraction | null;
};

/** One outcome's votes from the smallest to the largest, with 0 before them and 1 after. */
type Column = readonly Fraction[];

/**
 * Each outcome's share is the median of its residents' votes and the phantoms, at the one t where the shares
 * total 1. Exact: the total is piecewise linear in t and bends only where a phantom meets a vote, so the two
 * neighbouring bends are found by halving and the answer lies on the line between them.
 * O(m·n log n) for n residents and m outcomes.
 */
export function sharesByMovingPhantoms(splits: readonly Split[], phantoms: MovingPhantoms): Fraction[] {
  const residents = splits.length;
  const columns = (splits[0] ?? []).map((_, outcome) => [
    zero,
    ...splits.map((split) => split[outcome] as Fraction).sort(compare),
    one,
  ]);
  const sharesAt = (t: Fraction) => columns.map((column) => median(column, residents, phantoms, t));
  const { below, above } = neighbouringBends(columns, residents, phantoms, sharesAt);
  const low = sharesAt(below);
  const missing = subtract(one, sum(low));
  if (missing.numerator === 0n) return low;
  const high = sharesAt(above);
  const part = divide(missing, subtract(sum(high), sum(low)));
  return low.map((share, outcome) => add(share, multiply(part, subtract(high[outcome] as Fraction, share))));
}

/**
 * The median of n votes and n + 1 phantoms. With votes rising and phantoms falling in k, it is found at the
 * first k where vote k + 1 is no smaller than phantom k: the larger of that phantom and vote k.
 */
function median(column: Column, residents: number, phantoms: MovingPhantoms, t: Fraction): Fraction {
  const k = firstIndex(
    residents,
    (index) => compare(column[index + 1] as Fraction, phantoms.position(index, residents, t)) >= 0,
  );
  return larger(phantoms.position(k, residents, t), column[k] as Fraction);
}

/** The last bend at which the shares total at most 1, and the first at which they total at least 1. */
function neighbouringBends(
  columns: readonly Column[],
  residents: number,
  phantoms: MovingPhantoms,
  sharesAt: (t: Fraction) => readonly Fraction[],
): { below: Fraction; above: Fraction } {
  let below = zero;
  let above = one;
  for (const column of columns) {
    // Phantom k moves this median from vote k to vote k + 1: both ends are bends, and both rise with k.
    for (const step of [0, 1]) {
      const bend = (k: number) => phantoms.reaches(k, residents, column[k + step] as Fraction) ?? one;
      const first = firstIndex(residents, (k) => compare(sum(sharesAt(bend(k))), one) >= 0);
      for (const t of [bend(first), first > 0 ? bend(first - 1) : zero]) {
        const side = compare(sum(sharesAt(t)), one);
        if (side <= 0) below = larger(below, t);
        if (side >= 0 && compare(t, above) < 0) above = t;
      }
    }
  }
  return { below, above };
}

/** The first index from 0 to `last` for which the test holds, by halving; `last` when none before it does. */
function firstIndex(last: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = last;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
