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

/** The calendar year that a day’s financial year begins in: April to March. */
export function yearStartOf(day: Temporal.PlainDate): number {
  return day.month >= 4 ? day.year : day.year - 1;
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

/**
 * The financial year to show where nobody asked for one: the latest that is over, since a year under way is never
 * whole; else the latest there is. `starts` are the calendar years that years with payments begin in.
 */
export function defaultYear(starts: readonly number[], today: Temporal.PlainDate): string | undefined {
  const latestFirst = starts.toSorted((a, b) => b - a);
  const over = latestFirst.find(
    (start) => Temporal.PlainDate.compare(yearPeriod(yearName(start)).to, today) < 0,
  );
  const start = over ?? latestFirst[0];
  return start === undefined ? undefined : yearName(start);
}

/**
 * The months of a period that are over by today and hold no payments. A month without a file is a gap, never a month
 * without spending.
 */
export function missingMonths(
  present: readonly Temporal.PlainDate[],
  period: Period,
  today: Temporal.PlainDate,
): Temporal.PlainDate[] {
  const keys = new Set(present.map(monthKey));
  return monthsIn(period).filter(
    (month) => !keys.has(monthKey(month)) && Temporal.PlainDate.compare(lastDayOfMonth(month), today) < 0,
  );
}

/** Months in a row taken together, each run as its first and last month. The months must be in order. */
export function monthRuns(months: readonly Temporal.PlainDate[]): Period[] {
  return months.reduce<Period[]>((runs, month) => {
    const last = runs.at(-1);
    if (last?.to.add({ months: 1 }).equals(month))
      return [...runs.slice(0, -1), { from: last.from, to: month }];
    return [...runs, { from: month, to: month }];
  }, []);
}
