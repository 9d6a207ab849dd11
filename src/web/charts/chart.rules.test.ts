import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMissing, percentOf, showCount, sortedByValue, stepOf } from './chart.rules.ts';

describe('lengths', () => {
  it('stay on the picture whatever the data', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true, min: 0 }), (value, scale) => {
        const percent = Number(percentOf(value, scale).replace('%', ''));
        expect(percent >= 0 && percent <= 100).toBe(true);
      }),
    );
  });
  it('are shares of the scale', () => {
    expect(percentOf(141, 180)).toBe('78.3%');
    expect(percentOf(5, 0)).toBe('0%');
  });
});

describe('counts', () => {
  it('under 10 are said, never shown', () => {
    expect(showCount('under-ten', 'under 10')).toBe('under 10');
    expect(showCount(26_218, '')).toBe('26,218');
  });
  it('are sorted from the largest', () => {
    expect(sortedByValue([{ value: 1 }, { value: 3 }, { value: 2 }]).map(({ value }) => value)).toEqual([
      3, 2, 1,
    ]);
  });
  it('fall in the step that begins at their threshold', () => {
    expect([64, 65, 99, 300].map((value) => stepOf(value, [65, 100, 150, 300]))).toEqual([0, 1, 1, 4]);
  });
  it('of people are missing under half of their share', () => {
    expect(isMissing(4, 16)).toBe(true);
    expect(isMissing(8, 16)).toBe(false);
  });
});
