import { Temporal } from 'temporal-polyfill';
import { lastDayOfMonth, monthKey, monthsIn, type Period } from '../months.rules.ts';

export type MonthSum = { readonly month: Temporal.PlainDate; readonly pence: number };
/** A body’s months that should be here and are not. */
export type Gap = {
  readonly name: string;
  readonly slug: string;
  readonly months: readonly Temporal.PlainDate[];
};
export type MonthBar = MonthSum & { readonly isComplete: boolean };

/**
 * Every month of a period up to today, with what was paid in it. A month is not complete while it is under way, or
 * while a body’s payments are missing in it.
 */
export function monthBars(
  sums: readonly MonthSum[],
  gaps: readonly Gap[],
  period: Period,
  today: Temporal.PlainDate,
): MonthBar[] {
  const pence = new Map(sums.map((sum) => [monthKey(sum.month), sum.pence]));
  const missing = new Set(gaps.flatMap(({ months }) => months.map(monthKey)));
  return monthsIn(period)
    .filter((month) => Temporal.PlainDate.compare(month, today) <= 0)
    .map((month) => ({
      month,
      pence: pence.get(monthKey(month)) ?? 0,
      isComplete:
        !missing.has(monthKey(month)) && Temporal.PlainDate.compare(lastDayOfMonth(month), today) < 0,
    }));
}
