import { Temporal } from 'temporal-polyfill';
import { startOfYear } from './date-text.rules.ts';
import type { Period } from './layout.rules.ts';
import { monthOfName, monthPattern } from './month-names.rules.ts';
import { firstOfPeriod } from './settle-date.rules.ts';

const apart = "[ _.,'’/-]*";
const range = new RegExp(
  `(?<![a-z])(${monthPattern})${apart}(20\\d{2}|\\d{2}(?!\\d))?${apart}(?:to|and|&|-|–|until)?${apart}(?<![a-z])(${monthPattern})${apart}(20\\d{2}|\\d{2})(?!\\d)`,
  'i',
);
const named = new RegExp(`(?<![a-z])(${monthPattern})(?![a-z])${apart}(20\\d{2}|\\d{2})(?!\\d)`, 'gi');
const yearThenName = new RegExp(`(?<!\\d)(20\\d{2})${apart}(${monthPattern})(?![a-z])`, 'i');
const nameAlone = new RegExp(`(?<![a-z])${monthPattern}(?![a-z])`, 'gi');
const inFigures = /(?<!\d)(20\d{2})[-_. ]?(0[1-9]|1[0-2])(?!\d)|(?<!\d)(0[1-9]|1[0-2])[-_. ]?(20\d{2})(?!\d)/;
const numbered = /(?<![a-z])(?:p|period|month|m)[ _.-]*(\d{1,2})(?!\d)/i;
const quarter = /(?<![a-z])(?:q|qtr|quarter)[ _.-]*([1-4])(?!\d)/i;

/**
 * What a file says it covers, where its rows do not: in its banner (`Apr-13`), else in its name (`2013-04.csv`,
 * `expenditure-over-500-apr-jun-2014`, `082015_August_2015`, `2013-P07`, `Q1 2014-15`). Null where nothing says so, or
 * where it could be two different times.
 */
export function findFilePeriod(banner: readonly string[], names: readonly string[]): Period | null {
  const said = banner.map((line) => inWords(line)).filter((period) => period !== null);
  if (said.length > 0) return spanOf(said);
  for (const name of names) {
    const bare = bareName(name);
    const found = inWords(bare) ?? inMonthOf(bare, names) ?? inDigits(bare);
    if (found) return found;
  }
  return banner.map(inFinancialYear).find((period) => period !== null) ?? null;
}

function bareName(name: string): string {
  return name.replace(/^.*[\\/]/, '').replace(/(?:\.(?:csv|xlsx?|zip|gz|txt|html?|tsv))+$/i, '');
}

/** A sheet called `May` in `spend-2023-24.xlsx`: a month of the financial year that another name says. */
function inMonthOf(bare: string, names: readonly string[]): Period | null {
  const months = new Set((bare.match(nameAlone) ?? []).map((name) => monthOfName(name)));
  const [month, other] = months;
  const year = names.map((name) => inFinancialYear(bareName(name))).find((found) => found !== null);
  if (month === undefined || other !== undefined || !year || /\d/.test(bare)) return null;
  const at = month >= 4 ? year.from.year : year.to.year;
  return bounds(at, month, at, month);
}

function inWords(text: string): Period | null {
  const found = range.exec(text);
  if (found) {
    const last = { year: fullYear(found[4] ?? ''), month: monthOfName(found[3] ?? '') };
    const month = monthOfName(found[1] ?? '');
    const year = found[2] ? fullYear(found[2]) : last.year - (month > last.month ? 1 : 0);
    return bounds(year, month, last.year, last.month);
  }
  const months = [...text.matchAll(named)].map((match) => ({
    year: fullYear(match[2] ?? ''),
    month: monthOfName(match[1] ?? ''),
  }));
  const reversed = yearThenName.exec(text);
  if (months.length === 0 && reversed) {
    months.push({ year: Number(reversed[1]), month: monthOfName(reversed[2] ?? '') });
  }
  const [only, ...others] = months;
  const isOne = others.every(({ year, month }) => year === only?.year && month === only.month);
  const names = new Set((text.match(nameAlone) ?? []).map((name) => monthOfName(name)));
  if (only && isOne && names.size === 1) return bounds(only.year, only.month, only.year, only.month);
  return only ? null : inYear(text);
}

/** `2013-P07`, `Q1 2014-15`: of a financial year. */
function inYear(text: string): Period | null {
  const [, period] = numbered.exec(text) ?? [];
  const [, part] = quarter.exec(text) ?? [];
  const year = startOfYear(text.replace(numbered, ' ').replace(quarter, ' ').replaceAll('_', '-'));
  if (year === undefined) return null;
  if (period !== undefined && Number(period) >= 1 && Number(period) <= 13) {
    const first = firstOfPeriod(year, Number(period));
    return bounds(first.year, first.month, first.year, first.month);
  }
  if (part === undefined) return null;
  const first = firstOfPeriod(year, Number(part) * 3 - 2);
  return { from: first, to: first.add({ months: 3 }).subtract({ days: 1 }) };
}

/** `2013-04` and `082015` are months; `2013-14` is the financial year. */
function inDigits(text: string): Period | null {
  const month = inFigures.exec(text);
  if (month) {
    const [year, number] = [Number(month[1] ?? month[4]), Number(month[2] ?? month[3])];
    return bounds(year, number, year, number);
  }
  return inFinancialYear(text);
}

function inFinancialYear(text: string): Period | null {
  const year = /(?<!\d)20\d{2}[-_/ ](?:20)?\d{2}(?!\d)/.test(text)
    ? startOfYear(text.replace(/[_ ]/g, '-'))
    : undefined;
  return year === undefined ? null : bounds(year, 4, year + 1, 3);
}

/** Two months named in one banner (`From 01-APR-2012`, `To 30-JUN-2012`) are its first and its last. */
function spanOf(periods: readonly Period[]): Period | null {
  const from = periods.map((period) => period.from).toSorted(Temporal.PlainDate.compare)[0];
  const to = periods
    .map((period) => period.to)
    .toSorted(Temporal.PlainDate.compare)
    .at(-1);
  return from && to && from.until(to).days <= 366 ? { from, to } : null;
}

function bounds(year: number, month: number, lastYear: number, lastMonth: number): Period | null {
  const from = Temporal.PlainDate.from({ year, month, day: 1 });
  const last = Temporal.PlainDate.from({ year: lastYear, month: lastMonth, day: 1 });
  const isOrdered = Temporal.PlainDate.compare(from, last) <= 0 && year >= 1990;
  return isOrdered ? { from, to: last.with({ day: last.daysInMonth }) } : null;
}

function fullYear(text: string): number {
  return text.length > 2 ? Number(text) : 2000 + Number(text);
}
