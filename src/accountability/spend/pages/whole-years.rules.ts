import { Temporal } from 'temporal-polyfill';
import { missingMonths, yearName, yearPeriod } from '../months.rules.ts';

export type MonthsOfBody = {
  readonly bodyId: string;
  readonly name: string;
  readonly months: readonly Temporal.PlainDate[];
};

/**
 * Which bodies have both a financial year and the one before it whole: every month over, and with payments in it. Only
 * those are compared; `left` have payments in one of the two years, and not all months.
 */
export function findComparable(
  bodies: readonly MonthsOfBody[],
  yearStart: number,
  today: Temporal.PlainDate,
): { readonly whole: readonly MonthsOfBody[]; readonly left: readonly MonthsOfBody[] } {
  const years = [yearStart - 1, yearStart].map((start) => yearPeriod(yearName(start)));
  const isWhole = ({ months }: MonthsOfBody) =>
    years.every(
      (year) =>
        Temporal.PlainDate.compare(year.to, today) < 0 && missingMonths(months, year, today).length === 0,
    );
  return { whole: bodies.filter(isWhole), left: bodies.filter((body) => !isWhole(body)) };
}
