import type { DateRefusal } from '../../../values/parse-date.ts';

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/**
 * Reads a day typed in three fields as `2028-08-31`; the month may be a number or a name. The same as
 * `parseDateFields`, without a calendar library, so that it is small enough to run in a supplier’s browser.
 */
export function readTypedDay(typed: {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}): { readonly day: string } | { readonly refused: DateRefusal } {
  const { day, month, year } = typed;
  if (!day && !month && !year) return { refused: 'blank' };
  if (!day) return { refused: 'day-missing' };
  if (!month) return { refused: 'month-missing' };
  if (!year) return { refused: 'year-missing' };
  if (!/^\d{4}$/.test(year)) return { refused: 'year-not-four-digits' };
  const number = monthOf(month);
  if (number === null || !/^\d{1,2}$/.test(day)) return { refused: 'not-a-date' };
  const text = [year, String(number).padStart(2, '0'), day.padStart(2, '0')].join('-');
  return isDay(text) ? { day: text } : { refused: 'not-a-date' };
}

function monthOf(typed: string): number | null {
  if (/^\d{1,2}$/.test(typed)) return Number(typed);
  const name = typed.toLowerCase();
  const index = months.findIndex((month) => month === name || month.slice(0, 3) === name);
  return index < 0 ? null : index + 1;
}

/** Whether the calendar has the day `2028-08-31`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.toISOString().startsWith(text);
}
