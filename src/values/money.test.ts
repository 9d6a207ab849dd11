import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPounds, sumPence, wordsPounds } from './money.ts';
import { parsePounds } from './parse-pounds.ts';

describe('money', () => {
  it.each([
    [123456, '£1,234.56'],
    [0, '£0.00'],
    [-7, '−£0.07'],
    [5_000_000, '£50,000.00'],
    [Number.MAX_SAFE_INTEGER, '£90,071,992,547,409.91'],
  ])('%i pence is %s', (pence, shown) => expect(formatPounds(pence)).toBe(shown));

  it.each([
    [85_000, '£850'],
    [1_234_550, '£12,346'],
    [99_999_949, '£999,999'],
    [99_999_950, '£1 million'],
    [240_000_000, '£2.4 million'],
    [-240_000_000, '−£2.4 million'],
    [99_994_999_999, '£999.9 million'],
    [99_995_000_000, '£1 billion'],
    [470_000_000_000, '£4.7 billion'],
    [-49, '£0'],
  ])('%i pence in a sentence is %s', (pence, shown) => expect(wordsPounds(pence)).toBe(shown));

  it.each([
    ['1234', 123_400],
    ['£1,234.50', 123_450],
    [' 1 234.5 ', 123_450],
    ['50k', 5_000_000],
    ['£2.4 million', 240_000_000],
    ['0.07', 7],
    ['12.340', 1234],
    ['1.23456m', 123_456_000],
  ])('reads %s', (typed, pence) => expect(parsePounds(typed)).toEqual({ pence }));

  it.each([
    ['', 'blank'],
    ['-5', 'negative'],
    ['£−5', 'negative'],
    ['(5)', 'negative'],
    ['1,23', 'not-a-number'],
    ['12.345', 'part-of-a-penny'],
    ['about 50', 'not-a-number'],
    ['90071992547409.92', 'too-large'],
  ])('refuses %s', (typed, refused) => expect(parsePounds(typed)).toEqual({ refused }));

  it('reads back to the penny whatever it wrote', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (pence) => {
        expect(parsePounds(formatPounds(pence))).toEqual({ pence });
      }),
    );
  });

  it('adds exactly or throws', () => {
    expect(sumPence([1, 2, -4])).toBe(-1);
    expect(() => sumPence([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError);
    expect(() => sumPence([0.5])).toThrow(RangeError);
  });
});
