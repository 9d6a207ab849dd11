import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalSeed, type SeedKind } from './seed.rules.ts';

function seed(kind: SeedKind | null, typed: string, seedNumbers: number | null = null) {
  return canonicalSeed({ seedKind: kind, seedNumbers }, typed);
}

describe('a seed as it counts', () => {
  it('is one text, however the same Lotto numbers are typed', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 59 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(numbers, fc.constantFrom(' ', ', ', ',', '  ', ' , ', '\n'), (drawn, between) => {
        const plain = [...drawn].sort((a, b) => a - b).join(' ');
        expect(seed('lotto', drawn.map((each) => String(each).padStart(2, '0')).join(between))).toBe(plain);
      }),
    );
  });

  it.each([
    '',
    '3 12 19',
    '3 12 19 27 41 58 9',
    '3 12 19 27 41 60',
    '0 12 19 27 41 58',
    '3 3 19 27 41 58',
    'three',
  ])('is not “%s” for Lotto', (typed) => expect(seed('lotto', typed)).toBeNull());

  it('has Lucky Stars after the main numbers of EuroMillions', () => {
    expect(seed('euromillions', '44 7 9 13 50 11 3')).toBe('7 9 13 44 50 3 11');
    expect(seed('euromillions', '7 9 13 44 50 3 13')).toBeNull();
    expect(seed('euromillions', '7 9 13 44 50 3 3')).toBeNull();
  });

  it('is a beacon’s 64 letters and digits, and of another draw as many numbers as were announced', () => {
    expect(seed('drand', ` ${'AB01'.repeat(16)} `)).toBe('ab01'.repeat(16));
    expect(seed('drand', 'ab01'.repeat(15))).toBeNull();
    expect(seed('other', '007 7 3', 3)).toBe('3 7 7');
    expect(seed('other', '7 3', 3)).toBeNull();
    expect(seed('other', '7 3 x', 3)).toBeNull();
  });
});
