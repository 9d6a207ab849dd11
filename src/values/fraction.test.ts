import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  compare,
  divide,
  equal,
  floor,
  fraction,
  larger,
  multiply,
  smaller,
  subtract,
  sum,
} from './fraction.ts';
import { parseFraction, toDecimal, toExact, toWhole } from './fraction-text.ts';

const anyFraction = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.bigInt({ min: 1n, max: 10n ** 30n }))
  .map(([n, d]) => fraction(n, d));
const aboveZero = anyFraction.filter((value) => value.numerator > 0n);

describe('fractions', () => {
  it('are kept in lowest terms with the sign above the line', () => {
    expect(fraction(6, -8)).toEqual({ numerator: -3n, denominator: 4n });
    expect(fraction(0, 7)).toEqual({ numerator: 0n, denominator: 1n });
    expect(() => fraction(1, 0)).toThrow('denominator of zero');
    expect(() => fraction(0.5)).toThrow(RangeError);
  });

  it('keep the laws of arithmetic exactly', () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, anyFraction, aboveZero, (a, b, c, d) => {
        expect(equal(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c)))).toBe(true);
        expect(equal(add(subtract(a, b), b), a)).toBe(true);
        expect(equal(multiply(divide(a, d), d), a)).toBe(true);
      }),
    );
  });

  it('compare as numbers do', () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, (a, b) => {
        expect(compare(a, b)).toBe(Math.sign(Number(subtract(a, b).numerator)));
        expect(compare(smaller(a, b), larger(a, b))).toBeLessThanOrEqual(0);
      }),
    );
    expect(floor(fraction(-7, 2))).toBe(-4n);
    expect(sum([fraction(1, 3), fraction(1, 6)])).toEqual(fraction(1, 2));
  });
});

describe('fractions as text', () => {
  it.each([
    ['3/20', '3/20'],
    [' 6 / 8 ', '3/4'],
    ['0.25', '1/4'],
    ['120.00', '120'],
    ['-0.5', '-1/2'],
    [7, '7'],
    [0.1, '1/10'],
  ])('reads %s as %s', (typed, exact) => {
    const read = parseFraction(typed);
    expect('refused' in read ? read.refused : toExact(read)).toBe(exact);
  });

  it.each(['', '1,000', '£5', '1e3', '.5', '1/2/3', '1/-2', 'NaN', 0.1 + 0.2, 1e21, Number.NaN])(
    'refuses %s',
    (typed) => expect(parseFraction(typed)).toEqual({ refused: 'not-a-number' }),
  );

  it('refuses a denominator of zero', () => {
    expect(parseFraction('1/0')).toEqual({ refused: 'zero-denominator' });
  });

  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(anyFraction, (value) => {
        expect(parseFraction(toExact(value))).toEqual(value);
      }),
    );
  });

  it('rounds once, by the rule named', () => {
    expect(toDecimal(fraction(2, 3), 6)).toBe('0.666667');
    expect(toDecimal(fraction(5, 2), 0, 'half-up')).toBe('3');
    expect(toDecimal(fraction(5, 2), 0, 'half-even')).toBe('2');
    expect(toDecimal(fraction(-5, 2), 0, 'half-up')).toBe('-3');
    expect(toDecimal(fraction(-1, 1000), 2)).toBe('0.00');
    expect(toDecimal(fraction(-1, 200), 2)).toBe('-0.01');
    expect(toWhole(fraction(7, 2), 'half-even')).toBe(4);
  });

  it('is never further than half a unit of the last place', () => {
    fc.assert(
      fc.property(anyFraction, fc.nat(12), fc.constantFrom('half-up', 'half-even'), (value, places, rule) => {
        const shown = parseFraction(toDecimal(value, places, rule));
        if ('refused' in shown) throw new Error('unreadable');
        const gap = subtract(shown, value);
        const half = fraction(1n, 2n * 10n ** BigInt(places));
        expect(compare(larger(gap, subtract(fraction(0), gap)), half)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
