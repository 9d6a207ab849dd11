import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { decideTier, type TierRule } from './tiers.rules.ts';

const effectiveFrom = Temporal.PlainDate.from('2016-04-01');
const policy: TierRule = { thresholdPence: 5_000_000, atLine: 'both', effectiveFrom };
const asks = (pence: number, rule = policy) => decideTier(pence, rule).asks;

describe('the £50,000 line', () => {
  it('asks for the Charter a penny under, the Review a penny over, and both on it', () => {
    expect(asks(4_999_999)).toEqual(['charter']);
    expect(asks(5_000_000)).toEqual(['charter', 'review']);
    expect(asks(5_000_001)).toEqual(['review']);
  });

  it('goes by what the body has set, on the line and for the line itself', () => {
    expect(asks(5_000_000, { ...policy, atLine: 'charter' })).toEqual(['charter']);
    expect(asks(5_000_000, { ...policy, atLine: 'review' })).toEqual(['review']);
    expect(asks(2_500_001, { ...policy, thresholdPence: 2_500_000 })).toEqual(['review']);
  });

  it('asks nothing of a supplier paid nothing, net', () => {
    expect(decideTier(0, policy)).toEqual({ asks: [], atLeast: false });
    expect(decideTier(-1, policy)).toEqual({ asks: [], atLeast: false });
    expect(asks(1)).toEqual(['charter']);
  });

  it('says “at least” near the line, where a small line left out could cross it', () => {
    expect(decideTier(4_499_999, policy).atLeast).toBe(false);
    expect(decideTier(4_500_000, policy).atLeast).toBe(true);
    expect(decideTier(5_000_000, policy).atLeast).toBe(true);
    expect(decideTier(5_000_001, policy).atLeast).toBe(false);
    expect(decideTier(5_000_000, policy, 'full').atLeast).toBe(false);
    expect(decideTier(4_990_000, { ...policy, nearPence: 9_999 }).atLeast).toBe(false);
  });

  it('never asks less of a supplier for being paid more', () => {
    const burden = (pence: number) => Math.max(0, ...asks(pence).map((ask) => (ask === 'review' ? 2 : 1)));
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 10_000_000 }), fc.nat(10_000_000), (pence, more) => {
        expect(burden(pence + more)).toBeGreaterThanOrEqual(burden(pence));
      }),
    );
  });

  it('takes whole pence only', () => {
    expect(() => asks(0.5)).toThrow(RangeError);
  });
});
