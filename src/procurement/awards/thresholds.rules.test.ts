import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { decideThreshold, isAtOrOverThreshold } from './thresholds.rules.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const rows = [
  {
    kind: 'sub-central',
    thresholdPence: 21_447_700,
    effectiveFrom: day('2024-01-01'),
    source: 'an earlier notice',
  },
  {
    kind: 'sub-central',
    thresholdPence: 20_772_000,
    effectiveFrom: day('2026-01-01'),
    source: 'a later notice',
  },
  { kind: 'works', thresholdPence: 519_300_000, effectiveFrom: day('2026-01-01'), source: 'a later notice' },
];

describe('thresholds', () => {
  it('are those of the procurement’s own day', () => {
    expect(decideThreshold(rows, 'sub-central', day('2025-12-31'))).toMatchObject({
      thresholdPence: 21_447_700,
    });
    expect(decideThreshold(rows, 'sub-central', day('2026-01-01'))).toMatchObject({
      thresholdPence: 20_772_000,
    });
  });

  it('are never borrowed from another day or kind', () => {
    expect(decideThreshold(rows, 'works', day('2025-12-31'))).toEqual({ refused: 'no-threshold' });
    expect(decideThreshold(rows, 'light-touch', day('2026-06-01'))).toEqual({ refused: 'no-threshold' });
  });

  it('apply from the line itself', () => {
    expect(isAtOrOverThreshold(20_771_999, { thresholdPence: 20_772_000 })).toBe(false);
    expect(isAtOrOverThreshold(20_772_000, { thresholdPence: 20_772_000 })).toBe(true);
  });
});
