import { describe, expect, it } from 'vitest';
import { fraction } from '../../../values/fraction.ts';
import { possiblyAbnormallyLow } from './abnormally-low.rules.ts';

const prompts = (...pence: number[]) =>
  possiblyAbnormallyLow(pence.map((price, index) => ({ bidder: `B${index}`, price: fraction(price) })));

describe('possibly abnormally low prices', () => {
  it('are 40% or more below the mean of the others', () => {
    expect(prompts(6000, 7000, 13_000)).toEqual([{ bidder: 'B0', reasons: ['below-mean-of-others'] }]);
    expect(prompts(6001, 7000, 13_000)).toEqual([]);
  });

  it('or, for the lowest, 30% or more below the next', () => {
    expect(prompts(7000, 10_000, 10_000)).toEqual([{ bidder: 'B0', reasons: ['below-next'] }]);
    expect(prompts(7001, 10_000, 10_000)).toEqual([]);
    expect(prompts(5000, 5000, 100_000)).toEqual([
      { bidder: 'B0', reasons: ['below-mean-of-others'] },
      { bidder: 'B1', reasons: ['below-mean-of-others'] },
    ]);
  });

  it('need another bid to be compared with', () => {
    expect(prompts(1)).toEqual([]);
    expect(prompts()).toEqual([]);
  });
});
