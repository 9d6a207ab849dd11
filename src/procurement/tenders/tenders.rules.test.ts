import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { currentStation, freeSlug, reachedAt, slugOf } from './procurement.rules.ts';
import { decideRegime, type Threshold, withVat } from './regime.rules.ts';

const from = Temporal.PlainDate.from('2026-01-01');
const thresholds: Threshold[] = [
  { kind: 'sub-central-goods-and-services', effectiveFrom: from, pence: 20_772_000, source: 'SI 2025/1200' },
  { kind: 'central-goods-and-services', effectiveFrom: from, pence: 13_501_800, source: 'SI 2025/1200' },
  { kind: 'below-threshold-notice', effectiveFrom: from, pence: 3_000_000, source: 's.87' },
];
const on = Temporal.PlainDate.from('2026-06-01');
const services = { category: 'services', procedure: 'open', valuePence: 17_310_000 } as const;

describe('which regime', () => {
  it('is held against the threshold with VAT, and not less than it is over it', () => {
    expect(withVat(17_310_000)).toBe(20_772_000);
    expect(decideRegime(services, 'council', thresholds, on).regime).toBe('over');
    const under = decideRegime({ ...services, valuePence: 17_309_999 }, 'council', thresholds, on);
    expect(under).toMatchObject({ regime: 'under', noticeFrom: { pence: 3_000_000 } });
    expect(
      decideRegime({ ...services, valuePence: 2_000_000 }, 'council', thresholds, on).noticeFrom,
    ).toBeUndefined();
  });

  it('takes the central threshold for health bodies, and the row of the day it began', () => {
    expect(decideRegime({ ...services, valuePence: 12_000_000 }, 'health', thresholds, on).regime).toBe(
      'over',
    );
    const before = decideRegime(services, 'council', thresholds, from.subtract({ days: 1 }));
    expect(before).toMatchObject({ regime: 'unknown', threshold: undefined });
  });

  it('warns of a procedure that the value or category does not allow', () => {
    const warn = (given: object) =>
      decideRegime({ ...services, ...given }, 'council', thresholds, on).warnings;
    expect(warn({})).toEqual([]);
    expect(warn({ procedure: 'below-threshold' })).toEqual(['below-threshold-over-it']);
    expect(warn({ procedure: 'light-touch' })).toEqual(['light-touch-for-other-things']);
  });
});

describe('where a thread stands', () => {
  it('is the station after the last that is done', () => {
    expect([null, 'voice', 'promises', 'verdict'].map((reached) => currentStation(reached as never))).toEqual(
      ['voice', 'mandate', 'evidence', 'verdict'],
    );
    expect([reachedAt('voice'), reachedAt('bids'), reachedAt('verdict')]).toEqual([
      null,
      'criteria',
      'verdict',
    ]);
  });
});

describe('an address', () => {
  it('is plain, never empty, and nobody else’s', () => {
    expect(slugOf('Cafés & people’s gardens, 2026')).toBe('cafes-peoples-gardens-2026');
    expect(slugOf('…')).toBe('contract');
    expect(freeSlug('trees', new Set(['trees', 'trees-2']))).toBe('trees-3');
  });
});
