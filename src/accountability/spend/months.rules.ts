import { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../values/dates.ts';
import { financialYearBounds } from '../../values/financial-year.ts';

/** First and last day, both included. */
export type Period = { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate };

/** A financial year as its first and last day. Throws for what is not one: check what people type before. */
export function yearPeriod(year: string): Period {
  const bounds = financialYearBounds(year);
  if ('refused' in bounds) throw new RangeError(`${year} is not a financial year`);
  return { from: bounds.first, to: bounds.last };
}

/** `2018-19`, from the calendar year it begins in. */
export function yearName(start: number): string {
  return `${start}-${String((start + 1) % 100).padStart(2, '0')}`;
}

export function lastDayOfMonth(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.with({ day: day.daysInMonth });
}

/** `2019-03`. */
export function monthKey(month: Temporal.PlainDate): string {
  return month.toString().slice(0, 7);
}

/** `March 2019`. */
export function monthName(month: Temporal.PlainDate): string {
  return formatDate(month.with({ day: 1 })).slice(2);
}

/** The first days of every month that a period touches, in order. */
export function monthsIn({ from, to }: Period): Temporal.PlainDate[] {
  const months: Temporal.PlainDate[] = [];
  for (
    let month = from.with({ day: 1 });
    Temporal.PlainDate.compare(month, to) <= 0;
    month = month.add({ months: 1 })
  ) {
    months.push(month);
  }
  return months;
}
