import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { monthKey } from '../months.rules.ts';
import { findWindow, type MonthOfLines } from './lines-page.rules.ts';

const first = Temporal.PlainDate.from('2025-03-01');
/** So many lines in each month, the latest month first. */
const monthsOf = (counts: readonly number[]): MonthOfLines[] =>
  counts.map((payments, index) => ({ month: first.subtract({ months: index }), payments, pence: 0 }));

describe('a page of lines', () => {
  it('skips whole months before it', () => {
    const window = findWindow(monthsOf([100, 30, 500]), { offset: 120, limit: 50 });
    expect(window).toMatchObject({ offset: 20, limit: 50 });
    expect(window?.to.toString()).toBe('2025-02-28');
    expect(window?.from.toString()).toBe('2025-01-01');
  });

  it('is not there past the end', () => {
    expect(findWindow(monthsOf([10, 5]), { offset: 15, limit: 50 })).toBeUndefined();
    expect(findWindow([], { offset: 0, limit: 50 })).toBeUndefined();
  });

  it('holds exactly the lines that counting from the start would give', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(counts, fc.nat({ max: 3000 }), (given, offset) => {
        const months = monthsOf(given);
        const all = months.flatMap(({ month, payments }) =>
          Array.from({ length: payments }, () => monthKey(month)),
        );
        const window = findWindow(months, { offset, limit: 50 });
        const inWindow = all.filter(
          (month) => window && month >= monthKey(window.from) && month <= monthKey(window.to),
        );
        const page = window ? inWindow.slice(window.offset, window.offset + window.limit) : [];
        expect(page).toEqual(all.slice(offset, offset + 50));
      }),
    );
  });
});
