import { Temporal } from 'temporal-polyfill';
import { monthOfName, monthPattern } from './month-names.rules.ts';

/** What the text of a date says by itself, before anything is decided for its file. */
export type DateText =
  | { readonly kind: 'day'; readonly on: Temporal.PlainDate }
  | { readonly kind: 'serial'; readonly on: Temporal.PlainDate }
  /** `03/04/2020`: which of the first two is the day is decided for the whole file. */
  | { readonly kind: 'ordered'; readonly first: number; readonly second: number; readonly year: number }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  /** `July 2010-September 2010`. */
  | { readonly kind: 'span'; readonly from: Temporal.PlainDate }
  /** `201301`: a month of the year, or a period of the financial year. */
  | { readonly kind: 'year-and-number'; readonly year: number; readonly number: number }
  /** `2013/14 P7`: the financial year that begins in April of `year`. */
  | { readonly kind: 'period'; readonly year: number; readonly number: number }
  /** `P07`: the year stands elsewhere. A bare `7` may be a month or a quarter as well, as its column’s title says. */
  | { readonly kind: 'period-alone'; readonly number: number; readonly isBare?: true }
  /** `Q1 2014/15`: of the financial year; without one, the year stands elsewhere. */
  | { readonly kind: 'quarter'; readonly year: number; readonly number: number }
  | { readonly kind: 'quarter-alone'; readonly number: number }
  /** `April`: as above. */
  | { readonly kind: 'month-alone'; readonly month: number }
  | { readonly kind: 'fault'; readonly fault: 'missing' | 'lost' | 'no-year' | 'no-such-day' | 'not-a-date' };

const time =
  /[T ]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[ap]\.?m\.?)?(?: ?(?:Z|GMT|BST|[+-]\d{2}:?\d{2}))?$/i;
const weekday = /^(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?[ ,.]+/i;
const lost =
  /^(?:0?0:00(?::00)?(?:\.0+)?|0+|0?0[/.-]0?[01][/.-](?:1900|00|0000)|0000-00-00|1900-01-0[01]|#+|#(?:n\/a|value!|ref!|num!)|n\/?a|tbc|tba|-+|\.|\?+|null|none|unknown)$/i;
const ordered = /^(\d{1,2})([/. -])(\d{1,2})\2(\d{2}|\d{4})$/;
const yearFirst = /^(\d{4})([/.-]?)(\d{2}|\d(?!\d))\2(\d{1,2})$/;
const dayAndName = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th)?[ /.,-]*(${monthPattern})[ /.,'-]*(\\d{4}|\\d{2})$`,
  'i',
);
const nameAndDay = new RegExp(`^(${monthPattern})[ .-]*(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})$`, 'i');
const yearNameDay = new RegExp(`^(\\d{4})[ /.-](${monthPattern})[ /.-](\\d{1,2})$`, 'i');
const nameAndYear = new RegExp(`^(${monthPattern})[ /.,'-]*(\\d{4}|\\d{2})$`, 'i');
const yearAndName = new RegExp(`^(\\d{4})[ /.,-]*(${monthPattern})$`, 'i');
const nameAlone = new RegExp(`^${monthPattern}$`, 'i');
const dayWithoutYear = new RegExp(`^\\d{1,2}[ /.-]*${monthPattern}$|^\\d{1,2}/\\d{1,2}$`, 'i');
const monthNumber = /^(?:(\d{4})[-/.](\d{1,2})|(\d{1,2})[-/.](\d{4}))$/;
const span = new RegExp(
  `^(${monthPattern})[ '-]*(\\d{4}|\\d{2})? *(?:-|–|to|/|&|and) *(${monthPattern})[ '-]*(\\d{4}|\\d{2})$`,
  'i',
);
const periodText = /\b(?:p|per|period|pd|month|m)[ .:_-]*(\d{1,2})\b/i;
const quarterText = /\b(?:q|qtr|quarter)[ .:_-]*([1-4])\b/i;
const yearText = /(?<!\d)((?:19|20)?\d{2})[/-](?:20)?(\d{2})(?!\d)|(?<!\d)(20\d{2})(?!\d)/;

/**
 * Reads what a date says by itself: ISO, day and month in figures, dots and dashes, two-digit years, English months,
 * Excel serials of the 1900 system, months, financial periods. A time of day is dropped. Never guesses which of two
 * figures is the day.
 */
export function readDateText(text: string): DateText {
  if (text === '') return { kind: 'fault', fault: 'missing' };
  if (lost.test(text)) return { kind: 'fault', fault: 'lost' };
  const bare = text.replace(time, '').replace(weekday, '');
  return inFigures(bare) ?? inWords(bare) ?? inPeriods(bare) ?? { kind: 'fault', fault: 'not-a-date' };
}

function inFigures(text: string): DateText | undefined {
  if (/^\d+(?:\.\d+)?$/.test(text)) return inDigits(text);
  const found = ordered.exec(text);
  if (found) {
    const year = fullYear(found[4] ?? '');
    return { kind: 'ordered', first: Number(found[1]), second: Number(found[3]), year };
  }
  const iso = yearFirst.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const month = monthNumber.exec(text);
  if (month) return monthOf(Number(month[1] ?? month[4]), Number(month[2] ?? month[3]));
  return undefined;
}

/** `40863` and `41122.4583` count days as Excel does; `20130412` and `201304` say the year first. */
function inDigits(text: string): DateText | undefined {
  const number = Number(text);
  if (number >= 32_874 && number < 73_415) return { kind: 'serial', on: dayOfSerial(Math.floor(number)) };
  if (/^(?:19|20)\d{6}$/.test(text)) {
    const day = dayOf(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)));
    if (day.kind === 'day') return day;
  }
  // `06042023`: a year cannot be read at both ends, since no month is 19 or 20.
  const digits = /^(\d\d)(\d\d)((?:19|20)\d\d)$/.exec(text);
  if (digits) {
    return {
      kind: 'ordered',
      first: Number(digits[1]),
      second: Number(digits[2]),
      year: Number(digits[3]),
    };
  }
  if (/^(?:19|20)\d{6}$/.test(text)) return { kind: 'fault', fault: 'no-such-day' };
  if (/^(?:199\d|20\d\d)(?:0[1-9]|1[0-5])$/.test(text)) {
    return { kind: 'year-and-number', year: Number(text.slice(0, 4)), number: Number(text.slice(4)) };
  }
  if (/^(?:0?[1-9]|1[0-5])$/.test(text)) return { kind: 'period-alone', number, isBare: true };
  return undefined;
}

/** Day 1 is 1 January 1900; the 29 February 1900 that Excel counts and the calendar has not is long past. */
function dayOfSerial(serial: number): Temporal.PlainDate {
  return Temporal.PlainDate.from('1899-12-30').add({ days: serial });
}

function inWords(text: string): DateText | undefined {
  const day = dayAndName.exec(text);
  if (day) return dayOf(fullYear(day[3] ?? ''), monthOfName(day[2] ?? ''), Number(day[1]));
  const american = nameAndDay.exec(text);
  if (american) return dayOf(Number(american[3]), monthOfName(american[1] ?? ''), Number(american[2]));
  const reversedDay = yearNameDay.exec(text);
  if (reversedDay) {
    return dayOf(Number(reversedDay[1]), monthOfName(reversedDay[2] ?? ''), Number(reversedDay[3]));
  }
  const month = nameAndYear.exec(text);
  if (month) return monthOf(fullYear(month[2] ?? ''), monthOfName(month[1] ?? ''));
  const reversed = yearAndName.exec(text);
  if (reversed) return monthOf(Number(reversed[1]), monthOfName(reversed[2] ?? ''));
  const months = span.exec(text);
  if (months) {
    const year = fullYear(months[2] ?? months[4] ?? '');
    return {
      kind: 'span',
      from: Temporal.PlainDate.from({ year, month: monthOfName(months[1] ?? ''), day: 1 }),
    };
  }
  if (nameAlone.test(text)) return { kind: 'month-alone', month: monthOfName(text) };
  return dayWithoutYear.test(text) ? { kind: 'fault', fault: 'no-year' } : undefined;
}

function inPeriods(text: string): DateText | undefined {
  const parted = text.replace(/(\d)(?=[pq]\d)/gi, '$1 ');
  const quarter = quarterText.exec(parted)?.[1];
  if (quarter !== undefined) {
    const [year, number] = [startOfYear(parted.replace(quarterText, ' ')), Number(quarter)];
    return year === undefined ? { kind: 'quarter-alone', number } : { kind: 'quarter', year, number };
  }
  const found = periodText.exec(parted);
  if (!found) return undefined;
  const number = Number(found[1]);
  if (number < 1 || number > 15) return undefined;
  const year = startOfYear(text.replace(periodText, ' '));
  return year === undefined ? { kind: 'period-alone', number } : { kind: 'period', year, number };
}

/** 2013 for `2013/14`, `13-14` and `2013`; undefined where two years do not follow one another. */
export function startOfYear(text: string): number | undefined {
  const found = yearText.exec(text);
  if (!found) return undefined;
  if (found[3] !== undefined) return Number(found[3]);
  const year = fullYear(found[1] ?? '');
  return (year + 1) % 100 === Number(found[2]) ? year : undefined;
}

/** Two figures from 90 are of the last century, the others of this: spending was first published in 2010. */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year + (year >= 90 ? 1900 : 2000);
}

function monthOf(year: number, month: number): DateText {
  const isMonth = month >= 1 && month <= 12 && year >= 1000;
  return isMonth ? { kind: 'month', year, month } : { kind: 'fault', fault: 'not-a-date' };
}

function dayOf(year: number, month: number, day: number): DateText {
  try {
    return { kind: 'day', on: Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }) };
  } catch {
    return { kind: 'fault', fault: 'no-such-day' };
  }
}
