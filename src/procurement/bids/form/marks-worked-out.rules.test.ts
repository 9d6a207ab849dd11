import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compare, fraction } from '../../../values/fraction.ts';
import { examplesOf, type Marked, marksOf, shortMarks } from './marks-worked-out.rules.ts';

const base: Marked = {
  weight: 10,
  method: 'target',
  target: '8',
  bandMax: null,
  qualificationPence: null,
  floorPence: null,
  measures: [],
};

it('works out marks as the published rules do: 4 of 8 asked for is 5 of 10 marks', () => {
  expect(shortMarks(marksOf(base, '4')!)).toBe('5');
  expect(shortMarks(marksOf(base, '80')!)).toBe('10');
  const price: Marked = {
    ...base,
    method: 'linear-absolute',
    qualificationPence: 12_000,
    floorPence: 6_000,
    weight: 40,
  };
  expect(shortMarks(marksOf(price, '80.00')!)).toBe('26.67');
  expect(marksOf(base, 'four')).toBeNull();
});

it('shows examples of every method, none above its weight, none below nought', () => {
  const methods = fc.constantFrom<Marked['method']>(
    'linear-absolute',
    'linear-to-lowest',
    'lowest-ratio',
    'target',
    'relative-to-best',
    'band',
  );
  fc.assert(
    fc.property(
      methods,
      fc.integer({ min: 1, max: 100 }),
      fc.integer({ min: 1, max: 5000 }),
      (method, weight, target) => {
        const marked: Marked = {
          ...base,
          method,
          weight,
          target: String(target),
          bandMax: 5,
          qualificationPence: 200_00 + target,
          floorPence: target,
        };
        const examples = examplesOf(marked);
        expect(examples.length).toBeGreaterThan(2);
        for (const { marks } of examples) {
          expect(compare(marks, fraction(0n))).toBeGreaterThanOrEqual(0);
          expect(compare(marks, fraction(weight))).toBeLessThanOrEqual(0);
        }
      },
    ),
  );
});
