import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paddedSize, SMALLEST_BUNDLE } from './padded-size.rules.ts';

const sizes = fc.integer({ min: 0, max: 2 ** 31 });

describe('the padded size of a bid', () => {
  it('is the same for bids of similar size', () => {
    expect(new Set([1024, 9000, 40_000, 65_536].map(paddedSize))).toEqual(new Set([SMALLEST_BUNDLE]));
    expect(new Set([25_000_000, 25_100_000, 25_160_000].map(paddedSize))).toEqual(new Set([25_165_824]));
  });
  it('keeps ⌊log₂ ⌊log₂ L⌋⌋ + 1 bits of the length after its first', () => {
    expect(paddedSize(2 ** 20 + 1)).toBe(2 ** 20 + 2 ** 15);
  });
  it('adds at most 12%, never takes away, and is a whole number of blocks', () => {
    fc.assert(
      fc.property(sizes, (bytes) => {
        const padded = paddedSize(bytes);
        expect(padded).toBeGreaterThanOrEqual(bytes);
        expect(padded % 512).toBe(0);
        expect(padded).toBeLessThanOrEqual(Math.max(SMALLEST_BUNDLE, bytes * 1.12));
        expect(paddedSize(padded)).toBe(padded);
      }),
    );
  });
  it('never puts a smaller bid above a larger one', () => {
    fc.assert(
      fc.property(sizes, sizes, (a, b) => {
        expect(paddedSize(Math.min(a, b))).toBeLessThanOrEqual(paddedSize(Math.max(a, b)));
      }),
    );
  });
});
