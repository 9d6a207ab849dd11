import { Temporal } from 'temporal-polyfill';
import { parseMonth } from '../../../values/dates.ts';
import { splitEqually } from '../../measures/counting/split-equally.rules.ts';
import { monthKey, monthsIn, type Period } from '../../spend/months.rules.ts';
import type { Line } from './lines.rules.ts';

/** The first and the last month that a claim is about, each by its first day. */
export type Months = Period;

export const MOST_MONTHS = 12;
const timeUnits: ReadonlySet<string> = new Set(['FTE-year', 'week', 'day', 'hour']);

/** Whether a measure counts time, so that the same person counts again in another month (MATHS §7, FTE-years). */
export function countsTime(unit: string): boolean {
  return timeUnits.has(unit);
}

/** A month as people type it: `4 2026`, `04/2026`, `April 2026`. Null for anything else. */
export function readMonth(typed: string): Temporal.PlainDate | null {
  const found = /^([\p{L}\d]+)[\s/.,-]+(\d{4})$/u.exec(typed.trim());
  const month = parseMonth(found?.[1] ?? '');
  return month === null ? null : Temporal.PlainDate.from({ year: Number(found?.[2]), month, day: 1 });
}

/** Whether a claim may be about these months: in their order, twelve at most, and none still to come. */
export function mayBeAbout(months: Months, today: Temporal.PlainDate): boolean {
  const isOver = Temporal.PlainDate.compare(months.to.with({ day: 1 }), today) <= 0;
  // What runs further than the twelfth month is not walked through.
  const isShort = Temporal.PlainDate.compare(months.to, months.from.add({ months: MOST_MONTHS })) < 0;
  return isOver && isShort && Temporal.PlainDate.compare(months.from, months.to) <= 0;
}

/** Each person’s time in equal parts over the months, so that a month of theirs counts once, whoever claims it. */
export function byMonth(lines: readonly Line[], months: Months): readonly Line[] {
  const keys = monthsIn(months).map(monthKey);
  return lines.flatMap(({ plain, hundredths }) =>
    splitEqually(hundredths, keys.length)
      .map((part, index) => ({ plain: `${plain}|${keys[index]}`, hundredths: part }))
      .filter((line) => line.hundredths > 0),
  );
}
