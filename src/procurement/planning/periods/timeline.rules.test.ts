import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Period } from './period.rules.ts';
import { isQualifying } from './period.rules.ts';
import { decideStandstillKind } from './standstill-kind.rules.ts';
import { computeTimeline, latestNotice, type TimelineInput } from './timeline.rules.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../../data/facts/${name}.json`, import.meta.url), 'utf8'));

const periods: Period[] = read('minimum-periods').periods.map(
  (row: Record<string, string> & { length: number }) => ({
    ...row,
    effectiveFrom: day(row['effectiveFrom'] ?? ''),
    effectiveTo: null,
    sourceUrl: '',
  }),
);
const bankHolidays = read('bank-holidays').holidays.map(({ date }: { date: string }) => ({
  date: day(date),
}));

const open: TimelineInput = {
  regime: 'over',
  kindOfService: 'ordinary',
  procedure: 'open',
  directAwardGround: null,
  timeLimits: null,
  plannedNoticeOn: null,
  noticeOn: day('2027-02-01'),
  bidsDueOn: null,
  awardOn: null,
  startsOn: day('2027-09-01'),
  periods,
  bankHolidays,
};

const earliest = (given: Partial<TimelineInput>, moment: string) =>
  computeTimeline({ ...open, ...given })
    .find((row) => row.moment === moment)
    ?.earliest.toString();

describe('the least time for bids (s.54)', () => {
  it('is 25 days from the day after the notice, 30 when documents come later, 10 when urgent', () => {
    expect(earliest({}, 'bids-due')).toBe('2027-02-26');
    expect(earliest({ timeLimits: 'documents-later' }, 'bids-due')).toBe('2027-03-03');
    expect(earliest({ timeLimits: 'urgent' }, 'bids-due')).toBe('2027-02-11');
  });

  it('is 10 days after a planned notice of 40 days to 12 months before, and only then', () => {
    const dueAfter = (plannedNoticeOn: string) =>
      earliest({ plannedNoticeOn: day(plannedNoticeOn) }, 'bids-due');
    expect(dueAfter('2026-12-23')).toBe('2027-02-11');
    expect(dueAfter('2026-12-24')).toBe('2027-02-26');
    expect(dueAfter('2026-02-01')).toBe('2027-02-11');
    expect(dueAfter('2026-01-31')).toBe('2027-02-26');
    expect(isQualifying(day('2024-12-01'), day('2025-03-01'), periods)).toBe(false);
  });

  it('is nobody’s but the authority’s for light touch, below the threshold and health care', () => {
    for (const given of [
      { kindOfService: 'light-touch' },
      { regime: 'under', procedure: 'below-threshold' },
      { regime: 'outside', kindOfService: 'health-care' },
    ] as const)
      expect(computeTimeline({ ...open, ...given })[1]).toMatchObject({
        moment: 'bids-due',
        because: { word: 'no-least-period' },
      });
  });
});

describe('the wait after the award (s.51)', () => {
  it('is 8 working days from the award notice, skipping every bank holiday', () => {
    expect(earliest({ awardOn: day('2027-03-22') }, 'standstill')).toBe('2027-04-02');
    expect(earliest({ awardOn: day('2027-06-01') }, 'start')).toBe('2027-06-11');
  });

  it('depends on what is bought and how', () => {
    const kind = (given: object) => decideStandstillKind({ ...open, ...given });
    expect(kind({})).toBe('mandatory');
    expect(kind({ kindOfService: 'light-touch' })).toBe('voluntary');
    expect(kind({ regime: 'under' })).toBe('voluntary');
    expect(kind({ procedure: 'below-threshold' })).toBe('mandatory');
    expect(kind({ procedure: 'light-touch' })).toBe('mandatory');
    expect(kind({ regime: 'unknown' })).toBe('mandatory');
    expect(kind({ procedure: 'direct-award', directAwardGround: 'protect-life' })).toBe('voluntary');
    expect(kind({ kindOfService: 'framework-call-off' })).toBe('voluntary');
    expect(kind({ procedure: 'direct-award', directAwardGround: 'single-supplier' })).toBe('mandatory');
    expect(kind({ procedure: 'direct-award', directAwardGround: 'urgency' })).toBe('voluntary');
    expect(kind({ procedure: 'direct-award', directAwardGround: 'user-choice' })).toBe('none');
    expect(kind({ regime: 'outside', kindOfService: 'health-care' })).toBe('provider-selection');
  });

  it('says when the bank holidays are not known so far ahead, rather than guess', () => {
    const rows = computeTimeline({ ...open, awardOn: day('2060-01-05'), startsOn: day('2061-01-01') });
    expect(rows.find(({ moment }) => moment === 'standstill')?.because).toEqual({ word: 'holidays-missing' });
  });
});

describe('a timeline', () => {
  it('says which date is meant to come too early', () => {
    const rows = computeTimeline({ ...open, bidsDueOn: day('2027-02-20'), startsOn: day('2027-03-01') });
    expect(rows.filter(({ isTooEarly }) => isTooEarly).map(({ moment }) => moment)).toEqual([
      'bids-due',
      'start',
    ]);
  });

  it('never goes back in time, and a later notice never makes anything earlier', () => {
    const procedures = [
      'open',
      'competitive-flexible',
      'below-threshold',
      'light-touch',
      'direct-award',
    ] as const;
    fc.assert(
      fc.property(fc.nat(300), fc.nat(60), fc.constantFrom(...procedures), (start, more, procedure) => {
        const at = (days: number) =>
          computeTimeline({ ...open, procedure, noticeOn: day('2027-01-04').add({ days }) }).map((row) =>
            row.earliest.toString(),
          );
        const [first, second] = [at(start), at(start + more)];
        expect(first).toEqual([...first].sort());
        expect(first.every((date, index) => date <= (second[index] ?? ''))).toBe(true);
      }),
    );
  });

  it('reckons back from the start of the contract to the last day for the notice', () => {
    const latest = latestNotice(open, 40);
    expect(latest).not.toBeNull();
    const after = (noticeOn: Temporal.PlainDate) => {
      const due = computeTimeline({ ...open, noticeOn }).find(({ moment }) => moment === 'bids-due');
      const awardOn = due?.earliest.add({ days: 40 }) ?? null;
      return computeTimeline({ ...open, noticeOn, awardOn }).find(({ moment }) => moment === 'start');
    };
    expect(after(latest ?? open.startsOn)?.isTooEarly).toBe(false);
    expect(after((latest ?? open.startsOn).add({ days: 1 }))?.isTooEarly).toBe(true);
  });
});
