import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divide, floor, fraction, multiply, sum } from './fraction.ts';
import { shareOut, wholePercentages } from './percentages.ts';

describe('sharing a total out in whole numbers', () => {
  it('gives what is left to the largest remainders', () => {
    expect(wholePercentages([fraction(1, 3), fraction(1, 3), fraction(1, 3)])).toEqual([34, 33, 33]);
    expect(wholePercentages([fraction(333, 1000), fraction(333, 1000), fraction(334, 1000)])).toEqual([
      33, 33, 34,
    ]);
    expect(shareOut(20, [fraction(9, 20), fraction(3, 10), fraction(1, 4)])).toEqual([9, 6, 5]);
  });

  it('settles equal remainders by order: earlier wins', () => {
    expect(shareOut(1, [fraction(1, 2), fraction(1, 2)])).toEqual([1, 0]);
    expect(shareOut(5, [fraction(1, 2), fraction(1, 2)])).toEqual([3, 2]);
  });

  it('totals exactly, and moves no share by a whole unit', () => {
    const shares = fc
      .array(fc.nat(1_000_000), { minLength: 1, maxLength: 30 })
      .filter((list) => list.some((n) => n > 0));
    fc.assert(
      fc.property(fc.nat(20_000), shares, (total, list) => {
        const exact = list.map((share) => fraction(share));
        const parts = shareOut(total, exact);
        expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
        parts.forEach((part, index) => {
          const quota = floor(divide(multiply(exact[index]!, fraction(total)), sum(exact)));
          expect([quota, quota + 1n]).toContain(BigInt(part));
        });
      }),
    );
  });

  it('throws when there is nothing to go by', () => {
    expect(() => shareOut(100, [fraction(0), fraction(0)])).toThrow(RangeError);
    expect(() => shareOut(100, [])).toThrow(RangeError);
    expect(() => shareOut(100, [fraction(-1), fraction(3)])).toThrow(RangeError);
  });
});
