import {
  compare,
  divide,
  type Fraction,
  floor,
  fraction,
  multiply,
  sign,
  subtract,
  sum,
} from './fraction.ts';

/**
 * Shares a whole total out in whole numbers that add up to it exactly, by largest remainder (Hare–Hamilton):
 * each share gets its whole part, and what is left goes one each to the largest remainders. Equal remainders
 * are settled by order: the earlier share gets it.
 * Shares need not add up to 1: they are taken in proportion. All zero, or one below zero, is a bug and throws.
 */
export function shareOut(total: number, shares: readonly Fraction[]): number[] {
  if (!Number.isSafeInteger(total) || total < 0) throw new RangeError('The total must be a whole number');
  const whole = sum(shares);
  if (sign(whole) <= 0 || shares.some((share) => sign(share) < 0)) {
    throw new RangeError('Shares must be zero or more, and not all zero');
  }
  const quotas = shares.map((share) => divide(multiply(share, fraction(total)), whole));
  const parts = quotas.map((quota) => Number(floor(quota)));
  const left = total - parts.reduce((a, b) => a + b, 0);
  const byRemainder = quotas
    .map((quota, index) => ({ index, remainder: subtract(quota, fraction(floor(quota))) }))
    .sort((a, b) => compare(b.remainder, a.remainder) || a.index - b.index);
  const lucky = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return parts.map((part, index) => (lucky.has(index) ? part + 1 : part));
}

/** Whole percentages that total exactly 100, by `shareOut`. */
export function wholePercentages(shares: readonly Fraction[]): number[] {
  return shareOut(100, shares);
}
