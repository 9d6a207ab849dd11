import { Temporal } from 'temporal-polyfill';
import { parseMonth } from './dates.ts';

export type DateRefusal =
  | 'blank'
  | 'day-missing'
  | 'month-missing'
  | 'year-missing'
  | 'year-not-four-digits'
  | 'not-a-date';

export type ParsedDate = { readonly date: Temporal.PlainDate } | { readonly refused: DateRefusal };

/**
 * Reads a date typed in three fields; the month may be a number or a name. Refuses what is missing by name, a
 * year that is not four digits, and a day the calendar does not have (31 June, 29 February 2025).
 */
export function parseDateFields(typed: { day: string; month: string; year: string }): ParsedDate {
  const day = typed.day.trim();
  const month = typed.month.trim();
  const year = typed.year.trim();
  if (!day && !month && !year) return { refused: 'blank' };
  if (!day) return { refused: 'day-missing' };
  if (!month) return { refused: 'month-missing' };
  if (!year) return { refused: 'year-missing' };
  if (!/^\d{4}$/.test(year)) return { refused: 'year-not-four-digits' };
  const monthNumber = parseMonth(month);
  if (monthNumber === null || !/^\d{1,2}$/.test(day)) return { refused: 'not-a-date' };
  return dateOf(Number(year), monthNumber, Number(day));
}

/** Reads `2025-07-25`, the form a date input sends and files hold. */
export function parseIsoDate(typed: string): ParsedDate {
  const text = typed.trim();
  if (text === '') return { refused: 'blank' };
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return found ? dateOf(Number(found[1]), Number(found[2]), Number(found[3])) : { refused: 'not-a-date' };
}

function dateOf(year: number, month: number, day: number): ParsedDate {
  try {
    return { date: Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }) };
  } catch {
    return { refused: 'not-a-date' };
  }
}
