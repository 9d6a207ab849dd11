import { divide, type Fraction, fraction, sign, sum } from '../../values/fraction.ts';

/** One resident's say: how they would divide the whole, one share an outcome, totalling exactly 1. */
export type Split = readonly Fraction[];

export type SplitRefusal = 'no-residents' | 'no-outcomes' | 'uneven' | 'negative' | 'nothing-given';

/**
 * Scales each resident's points to a total of 1, so that everyone counts the same, whatever total they worked
 * to. Points are whole numbers or exact fractions, in the same order of outcomes for everyone.
 * Refuses, naming the resident by place from 0: points below zero, nothing given at all, and a resident with
 * more or fewer outcomes than the first; also no residents, and no outcomes.
 */
export function scaleSplits(
  points: readonly (readonly (number | Fraction)[])[],
): { readonly splits: readonly Split[] } | { readonly refused: SplitRefusal; readonly resident: number } {
  const outcomes = points[0]?.length;
  if (outcomes === undefined) return { refused: 'no-residents', resident: 0 };
  if (outcomes === 0) return { refused: 'no-outcomes', resident: 0 };
  const splits: Split[] = [];
  for (const [resident, row] of points.entries()) {
    const given = row.map((value) => (typeof value === 'number' ? fraction(value) : value));
    const total = sum(given);
    if (given.length !== outcomes) return { refused: 'uneven', resident };
    if (given.some((value) => sign(value) < 0)) return { refused: 'negative', resident };
    if (sign(total) === 0) return { refused: 'nothing-given', resident };
    splits.push(given.map((value) => divide(value, total)));
  }
  return { splits };
}
