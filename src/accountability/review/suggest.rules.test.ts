import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Answer } from './answers.rules.ts';
import { type DatedClaim, evidencedInYear } from './contract-evidence.rules.ts';
import type { Question } from './questions.rules.ts';
import { suggestFor } from './suggest.rules.ts';

const question = { id: 'volunteer-hours', measure: 'volunteer-hours', unit: 'hour' } as Question;
const last: Answer = { answer: 'given', hundredths: 18_000, words: null };
const shown = (unit: string, hundredths: number) => new Map([['volunteer-hours', { unit, hundredths }]]);

describe('what a box is filled in with', () => {
  it('is what contracts show this year, before last year’s answer', () => {
    expect(suggestFor(question, last, shown('hour', 3_650))).toEqual({ origin: 'contracts', typed: '36.5' });
    expect(suggestFor(question, last, new Map())).toEqual({ origin: 'last-year', typed: '180' });
  });

  it('is nothing from a measure in another unit, or where nothing was known', () => {
    expect(suggestFor(question, undefined, shown('day', 3_650))).toBeUndefined();
    expect(suggestFor(question, undefined, shown('hour', 0))).toBeUndefined();
    const unknown: Answer = { answer: 'not-known', hundredths: null, words: null };
    expect(suggestFor(question, unknown, new Map())).toBeUndefined();
  });
});

describe('what contracts show in a year', () => {
  const claim = (on: string, quantity: number, more: Partial<DatedClaim> = {}): DatedClaim => ({
    on: Temporal.PlainDate.from(on),
    hasEvidence: true,
    checked: null,
    quantity,
    verifiedQuantity: 0,
    ...more,
  });
  const year = { from: Temporal.PlainDate.from('2025-04-01'), to: Temporal.PlainDate.from('2026-03-31') };

  it('is what has evidence and still stands, claimed on the days of the year', () => {
    const claims = [
      claim('2025-03-31', 1000),
      claim('2025-04-01', 10.1),
      claim('2026-03-31', 5.2),
      claim('2026-04-01', 1000),
      claim('2025-06-01', 7, { hasEvidence: false }),
      claim('2025-06-01', 8, { checked: 'returned' }),
      claim('2025-06-01', 9, { checked: 'verified', verifiedQuantity: 4 }),
    ];
    expect(evidencedInYear(claims, year)).toBe(19.3);
  });
});
