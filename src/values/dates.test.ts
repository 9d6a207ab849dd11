import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { rowInForce } from './dated-rows.ts';
import { formatDate, formatDateRange, formatInstant, londonDate, londonInstant } from './dates.ts';
import { financialYearBounds, financialYearOf } from './financial-year.ts';
import { parseDateFields, parseIsoDate } from './parse-date.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const anyDay = fc.integer({ min: 0, max: 60_000 }).map((days) => day('1950-01-01').add({ days }));

describe('dates as people read them', () => {
  it('are written in full, in London time', () => {
    expect(formatDate(day('2026-11-12'))).toBe('12 November 2026');
    expect(formatInstant(Temporal.Instant.from('2025-07-25T11:00:00Z'))).toBe('25 July 2025, 12 noon');
    expect(formatInstant(Temporal.Instant.from('2025-01-25T12:00:00Z'))).toBe('25 January 2025, 12 noon');
    expect(formatInstant(Temporal.Instant.from('2025-07-25T23:30:00Z'))).toBe('26 July 2025, 12:30am');
    expect(formatInstant(Temporal.Instant.from('2025-07-25T11:00:01Z'))).toBe('25 July 2025, 12:00:01pm');
    expect(formatInstant(Temporal.Instant.from('2025-01-25T17:00:00Z'))).toBe('25 January 2025, 5pm');
    expect(formatInstant(Temporal.Instant.from('2025-01-25T00:00:00Z'))).toBe('25 January 2025, 12am');
    expect(londonDate(Temporal.Instant.from('2025-07-31T23:00:00Z')).toString()).toBe('2025-08-01');
  });

  it('are not repeated in a range', () => {
    expect(formatDateRange(day('2025-03-03'), day('2025-03-30'))).toBe('3 to 30 March 2025');
    expect(formatDateRange(day('2025-02-28'), day('2025-03-03'))).toBe('28 February to 3 March 2025');
    expect(formatDateRange(day('2025-12-30'), day('2026-01-02'))).toBe('30 December 2025 to 2 January 2026');
    expect(formatDateRange(day('2025-03-03'), day('2025-03-03'))).toBe('3 March 2025');
  });

  it('never put a deadline in an hour that the clocks skip or repeat', () => {
    const at = (date: string, time: string) => londonInstant(day(date), Temporal.PlainTime.from(time));
    expect(at('2026-03-29', '01:30')).toEqual({ refused: 'clocks-change' });
    expect(at('2026-10-25', '01:30')).toEqual({ refused: 'clocks-change' });
    expect(at('2026-10-25', '12:00')).toEqual({ instant: Temporal.Instant.from('2026-10-25T12:00:00Z') });
    expect(at('2026-06-01', '12:00')).toEqual({ instant: Temporal.Instant.from('2026-06-01T11:00:00Z') });
  });
});

describe('dates as people type them', () => {
  const typed = (day: string, month: string, year: string) => parseDateFields({ day, month, year });

  it('take the month as a number or a name', () => {
    expect(typed('5', '3', '2025')).toEqual({ date: day('2025-03-05') });
    expect(typed(' 05 ', 'march', '2025')).toEqual({ date: day('2025-03-05') });
    expect(typed('5', 'Sep', '2025')).toEqual({ date: day('2025-09-05') });
    expect(parseIsoDate('2024-02-29')).toEqual({ date: day('2024-02-29') });
  });

  it.each([
    [['', '', ''], 'blank'],
    [['', '3', '2025'], 'day-missing'],
    [['5', '', '2025'], 'month-missing'],
    [['5', '3', ''], 'year-missing'],
    [['5', '3', '25'], 'year-not-four-digits'],
    [['31', '6', '2025'], 'not-a-date'],
    [['29', 'Feb', '2025'], 'not-a-date'],
    [['5', 'ma', '2025'], 'not-a-date'],
    [['1', '13', '2025'], 'not-a-date'],
  ] as const)('%j is refused', ([d, m, y], refused) => expect(typed(d, m, y)).toEqual({ refused }));

  it('refuse what only looks like a date', () => {
    expect(parseIsoDate('2025-02-29')).toEqual({ refused: 'not-a-date' });
    expect(parseIsoDate('25/07/2025')).toEqual({ refused: 'not-a-date' });
    expect(parseIsoDate('')).toEqual({ refused: 'blank' });
  });
});

describe('the financial year', () => {
  it('turns on 1 April', () => {
    expect(financialYearOf(day('2019-03-31'))).toBe('2018-19');
    expect(financialYearOf(day('2019-04-01'))).toBe('2019-20');
    expect(financialYearOf(day('1999-12-31'))).toBe('1999-00');
    expect(financialYearBounds('2018-20')).toEqual({ refused: 'not-a-financial-year' });
  });

  it('holds every day that is named after it', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const bounds = financialYearBounds(financialYearOf(date));
        if ('refused' in bounds) throw new Error(bounds.refused);
        expect(Temporal.PlainDate.compare(bounds.first, date)).toBeLessThanOrEqual(0);
        expect(Temporal.PlainDate.compare(date, bounds.last)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('a rule that is a dated row', () => {
  const rows = [
    { effectiveFrom: day('2026-01-01'), pence: 3 },
    { effectiveFrom: day('2024-01-01'), pence: 1 },
    { effectiveFrom: day('2026-01-01'), pence: 4 },
  ];

  it('holds from its first day until the next one begins', () => {
    expect(rowInForce(rows, day('2023-12-31'))).toBeUndefined();
    expect(rowInForce(rows, day('2025-12-31'))?.pence).toBe(1);
    expect(rowInForce(rows, day('2026-01-01'))?.pence).toBe(4);
  });
});
