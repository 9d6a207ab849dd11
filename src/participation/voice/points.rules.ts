import { equal, type Fraction, fraction, isWhole, sign, sum, zero } from '../../values/fraction.ts';
import { parseFraction } from '../../values/fraction-text.ts';
import { shareOut } from '../../values/percentages.ts';

export type PointsRefusal = 'not-a-number' | 'negative';

/** One outcome's points as typed. Blank is 0; halves and the like are fine. */
export function readPoints(typed: string): Fraction | { readonly refused: PointsRefusal } {
  const text = typed.trim().replace(/^[−–]/, '-');
  if (text === '') return zero;
  const value = parseFraction(text);
  if ('refused' in value) return { refused: 'not-a-number' };
  return sign(value) < 0 ? { refused: 'negative' } : value;
}

export type GivenPoints =
  /** Whole numbers that make 100: they count as they stand. */
  | { readonly as: 'given'; readonly points: readonly number[] }
  /** Anything else that is more than nothing, in proportion, by largest remainder. */
  | { readonly as: 'scaled'; readonly points: readonly number[]; readonly total: Fraction }
  | { readonly as: 'nothing' };

/**
 * What points come to as 100, in the order given. Any numbers of 0 or more are accepted; the order settles
 * equal remainders, the earlier outcome first.
 */
export function toHundred(points: readonly Fraction[]): GivenPoints {
  const total = sum(points);
  if (sign(total) === 0) return { as: 'nothing' };
  if (equal(total, fraction(100)) && points.every(isWhole)) {
    return { as: 'given', points: points.map(({ numerator }) => Number(numerator)) };
  }
  return { as: 'scaled', points: shareOut(100, points), total };
}

/** Whether numbers can stand in a ballot: whole, none below 0, 100 together. */
export function isWholeHundred(points: readonly number[]): boolean {
  return (
    points.every((value) => Number.isInteger(value) && value >= 0) &&
    points.reduce((total, value) => total + value, 0) === 100
  );
}
