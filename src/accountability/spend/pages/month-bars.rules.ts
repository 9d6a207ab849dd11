import { Temporal } from 'temporal-polyfill';
import { lastDayOfMonth, monthKey, monthsIn, type Period } from '../months.rules.ts';

export type MonthSum = {
  readonly month: Temporal.PlainDate;
  readonly pence: number;
  /** Lines that are dated to a period of several months, and stand in its first. */
  readonly datedToPeriod: number;
};
/** A body’s months that should be here and are not. */
export type Gap = {
  readonly name: string;
  readonly slug: string;
  readonly months: readonly Temporal.PlainDate[];
};
export type MonthBar = {
  readonly month: Temporal.PlainDate;
  readonly pence: number;
  readonly isComplete: boolean;
};

/**
 * Every month of a period up to today, with what was paid in it. A month is not complete while it is under way, while
 * a body’s payments are missing in it, or while payments of a longer period stand in it, since they are of its
 * neighbours too.
 */
export function monthBars(
  sums: readonly MonthSum[],
  gaps: readonly Gap[],
  period: Period,
  today: Temporal.PlainDate,
): MonthBar[] {
  const found = new Map(sums.map((sum) => [monthKey(sum.month), sum]));
  const missing = new Set(gaps.flatMap(({ months }) => months.map(monthKey)));
  return monthsIn(period)
    .filter((month) => Temporal.PlainDate.compare(month, today) <= 0)
    .map((month) => {
      const sum = found.get(monthKey(month));
      const isOver = Temporal.PlainDate.compare(lastDayOfMonth(month), today) < 0;
      const isWhole = !missing.has(monthKey(month)) && (sum?.datedToPeriod ?? 0) === 0;
      return { month, pence: sum?.pence ?? 0, isComplete: isOver && isWhole };
    });
}
