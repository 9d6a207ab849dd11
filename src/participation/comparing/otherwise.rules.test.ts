import { describe, expect, it } from 'vitest';
import { isSameOrder } from './otherwise.rules.ts';

describe('whether another count changes the order', () => {
  it('is so only where two outcomes change places; a tie is no change', () => {
    expect(isSameOrder([60, 50, 40], [55, 52, 43])).toBe(true);
    expect(isSameOrder([60, 50, 40], [60, 45, 45])).toBe(true);
    expect(isSameOrder([60, 45, 45], [60, 44, 46])).toBe(true);
    expect(isSameOrder([60, 50, 40], [60, 40, 50])).toBe(false);
  });
});
