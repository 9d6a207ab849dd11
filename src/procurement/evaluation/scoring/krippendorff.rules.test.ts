import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ordinalAlpha } from './krippendorff.rules.ts';

/** Four observers, twelve units, some missing: section C of Krippendorff (2011); its ordinal α is 0.815. */
const published = [
  [1, 1, null, 1],
  [2, 2, 3, 2],
  [3, 3, 3, 3],
  [3, 3, 3, 3],
  [2, 2, 2, 2],
  [1, 2, 3, 4],
  [4, 4, 4, 4],
  [1, 1, 2, 1],
  [2, 2, 2, 2],
  [null, 5, 5, 5],
  [null, null, 1, 1],
  [null, 3, null, null],
].map((unit) => unit.filter((mark) => mark !== null));

const marks = fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 2, maxLength: 6 }), {
  minLength: 2,
  maxLength: 8,
});

describe('agreement beyond chance', () => {
  it('is what Krippendorff published for his worked example', () => {
    expect(ordinalAlpha(published)).toBeCloseTo(0.815, 3);
  });

  it('is 1 where everyone gives the same, and says nothing where there is nothing to compare', () => {
    expect(
      ordinalAlpha([
        [1, 1, 1],
        [4, 4, 4],
      ]),
    ).toBe(1);
    expect(ordinalAlpha([[3, 3, 3]])).toBeNull();
    expect(
      ordinalAlpha([
        [3, 3],
        [3, 3],
      ]),
    ).toBeNull();
    expect(ordinalAlpha([[1], [2]])).toBeNull();
  });

  it('is never above 1, and looks at the order of marks alone', () => {
    fc.assert(
      fc.property(marks, (units) => {
        const alpha = ordinalAlpha(units) ?? 1;
        const spread = ordinalAlpha(units.map((unit) => unit.map((mark) => mark * mark + 10))) ?? 1;
        expect(alpha).toBeLessThanOrEqual(1 + 1e-9);
        expect(spread).toBeCloseTo(alpha, 9);
      }),
    );
  });
});
