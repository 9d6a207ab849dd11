import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fraction } from '../../values/fraction.ts';
import { isWholeHundred, readPoints, toHundred } from './points.rules.ts';

const given = (...typed: string[]) =>
  toHundred(
    typed.map((text) => {
      const value = readPoints(text);
      if ('refused' in value) throw new Error(value.refused);
      return value;
    }),
  );

describe('points as typed', () => {
  it('reads blanks as 0, and halves as halves', () => {
    expect(readPoints('')).toEqual(fraction(0));
    expect(readPoints(' 12.5 ')).toEqual(fraction(25, 2));
  });
  it('refuses words and less than 0, whichever minus sign is used', () => {
    expect(readPoints('ten')).toEqual({ refused: 'not-a-number' });
    expect(readPoints('1e9')).toEqual({ refused: 'not-a-number' });
    expect(readPoints('-5')).toEqual({ refused: 'negative' });
    expect(readPoints('−5')).toEqual({ refused: 'negative' });
  });
});

describe('points as 100', () => {
  it('stand as they are when they make 100', () => {
    expect(given('30', '70', '0')).toEqual({ as: 'given', points: [30, 70, 0] });
  });
  it('are scaled in proportion by largest remainder when they do not', () => {
    expect(given('40', '30', '15', '15', '5', '5')).toMatchObject({
      as: 'scaled',
      points: [36, 27, 14, 14, 5, 4],
    });
    expect(given('1', '1', '1')).toMatchObject({ points: [34, 33, 33] });
    expect(given('33.5', '66.5')).toMatchObject({ as: 'scaled', points: [34, 66] });
  });
  it('are nothing when every box is 0', () => {
    expect(given('', '0')).toEqual({ as: 'nothing' });
  });
  it('always make an answer that a ballot takes, and keep nothing at nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 100_000 }), { minLength: 1, maxLength: 12 }), (numbers) => {
        const result = toHundred(numbers.map((value) => fraction(value)));
        const points = result.as === 'nothing' ? numbers : result.points;
        expect(isWholeHundred(points)).toBe(numbers.some((value) => value > 0));
        expect(numbers.every((value, at) => value > 0 || points[at] === 0)).toBe(true);
      }),
    );
  });
});
