import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { workingDaysAfter } from './working-days.rules.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const holidays = new Set(['2026-12-25', '2026-12-28', '2027-01-01', '2027-01-04']);

describe('working days after a day', () => {
  it('leave out weekends: ten are two weeks', () => {
    expect(workingDaysAfter(day('2026-09-24'), 10, new Set()).toString()).toBe('2026-10-08');
    expect(workingDaysAfter(day('2026-09-26'), 1, new Set()).toString()).toBe('2026-09-28');
  });
  it('leave out bank holidays of any part of the country, Scotland’s 2 January included', () => {
    expect(workingDaysAfter(day('2026-12-21'), 10, holidays).toString()).toBe('2027-01-08');
  });
  it('end on a working day, at least as many days later', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.integer({ min: 1, max: 60 }), (offset, count) => {
        const from = day('2026-01-01').add({ days: offset });
        const due = workingDaysAfter(from, count, holidays);
        expect(due.dayOfWeek).toBeLessThanOrEqual(5);
        expect(from.until(due).days).toBeGreaterThanOrEqual(count);
      }),
    );
  });
});
