import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { currentStation, freeSlug, reachedAt, slugOf } from './procurement.rules.ts';
import { decideRegime, type Threshold, withVat } from './regime.rules.ts';

const from = Temporal.PlainDate.from('2026-01-01');
const thresholds: Threshold[] = [
  { kind: 'sub-central-goods-and-services', effectiveFrom: from, pence: 20_772_000, source: 'SI 2025/1200' },
  { kind: 'central-goods-and-services', effectiveFrom: from, pence: 13_501_800, source: 'SI 2025/1200' },
  { kind: 'below-threshold-notice', effectiveFrom: from, pence: 3_000_000, source: 's.87' },
  { kind: 'below-threshold-notice-central', effectiveFrom: from, pence: 1_200_000, source: 's.87' },
  { kind: 'works', effectiveFrom: from, pence: 519_300_000, source: 'SI 2025/1200' },
  { kind: 'light-touch', effectiveFrom: from, pence: 66_354_000, source: 'SI 2025/1200' },
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

  it('announces a small contract of a health body from £12,000, and a small concession never (s.84)', () => {
    const small = { ...services, valuePence: 1_000_000 };
    expect(decideRegime(small, 'health', thresholds, on).noticeFrom).toMatchObject({ pence: 1_200_000 });
    expect(decideRegime(small, 'council', thresholds, on).noticeFrom).toBeUndefined();
    const kiosk = { ...services, valuePence: 9_000_000, kindOfService: 'concession' } as const;
    expect(decideRegime(kiosk, 'council', thresholds, on)).toMatchObject({
      regime: 'under',
      noticeFrom: undefined,
    });
  });

  it('holds a concession of light-touch services against the threshold for works (Schedule 1, row 7)', () => {
    const creche = { category: 'light-touch', procedure: 'open', kindOfService: 'concession' } as const;
    const under = decideRegime({ ...creche, valuePence: 100_000_000 }, 'council', thresholds, on);
    expect(under).toMatchObject({ regime: 'under', threshold: { kind: 'works' } });
  });

  it('warns of a framework over four years (s.47), and of one kept for some over the threshold', () => {
    const days = (startsOn: string, endsOn: string) => ({
      startsOn: Temporal.PlainDate.from(startsOn),
      endsOn: Temporal.PlainDate.from(endsOn),
    });
    const warn = (given: object) =>
      decideRegime({ ...services, ...given }, 'council', thresholds, on).warnings;
    const framework = { kindOfService: 'framework' };
    expect(warn({ ...framework, ...days('2027-01-01', '2030-12-31') })).toEqual([]);
    expect(warn({ ...framework, ...days('2027-01-01', '2031-01-01') })).toEqual(['framework-too-long']);
    expect(warn(days('2027-01-01', '2041-01-01'))).toEqual([]);
    expect(warn({ reservedArea: 'local-area' })).toEqual(['reserved-over-threshold']);
    expect(warn({ reservedKind: 'sme', valuePence: 100 })).toEqual([]);
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
