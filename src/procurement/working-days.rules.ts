import type { Temporal } from 'temporal-polyfill';

/** A bank holiday in any part of the United Kingdom, as a dated row with the part it holds in. */
export type BankHoliday = { readonly date: Temporal.PlainDate };

/**
 * Not a Saturday, a Sunday, Christmas Day or a bank holiday (Good Friday is one, by its row). `holidays` are dates as
 * `2026-12-25`. Source: Procurement Act 2023 s.123 (bank holidays of any part of the United Kingdom).
 */
export function isWorkingDay(date: Temporal.PlainDate, holidays: ReadonlySet<string>): boolean {
  const isChristmasDay = date.month === 12 && date.day === 25;
  return date.dayOfWeek <= 5 && !isChristmasDay && !holidays.has(date.toString());
}

/** The last day of so many working days beginning with a day, which counts itself where it is one. */
export function lastWorkingDay(
  first: Temporal.PlainDate,
  workingDays: number,
  holidays: ReadonlySet<string>,
): Temporal.PlainDate {
  let day = first;
  let counted = isWorkingDay(day, holidays) ? 1 : 0;
  while (counted < workingDays) {
    day = day.add({ days: 1 });
    if (isWorkingDay(day, holidays)) counted += 1;
  }
  return day;
}

/** The day so many working days after another, which itself does not count. */
export function workingDaysAfter(
  day: Temporal.PlainDate,
  workingDays: number,
  holidays: ReadonlySet<string>,
): Temporal.PlainDate {
  return workingDays <= 0 ? day : lastWorkingDay(day.add({ days: 1 }), workingDays, holidays);
}

/** Between the first row and the last the list is known to be whole; beyond them nobody has entered any. */
export function areHolidaysKnown(
  first: Temporal.PlainDate,
  last: Temporal.PlainDate,
  rows: readonly BankHoliday[],
): boolean {
  const dates = rows.map(({ date }) => date.toString());
  return dates.some((date) => date <= first.toString()) && dates.some((date) => date >= last.toString());
}

/** The dates of the rows, to ask whether a day is one. */
export function holidayDates(rows: readonly BankHoliday[]): ReadonlySet<string> {
  return new Set(rows.map(({ date }) => date.toString()));
}
