import { Temporal } from 'temporal-polyfill';
import type { DateText } from './date-text.rules.ts';
import type { DateOrder, Period } from './layout.rules.ts';

type Ordered = Extract<DateText, { kind: 'ordered' }>;
export type OrderDecision = {
  readonly order: DateOrder;
  readonly from: 'values' | 'period' | 'default';
};

/**
 * Which way a file’s `03/04/2020` runs, from all its values at once, whatever the order of its rows. A figure above
 * twelve is a day, and most of those decide. Where there is none, the way that puts more dates inside what the file
 * says it covers; else the way that keeps the dates within a quarter, when the other spreads them over half a year;
 * else day first, as the country writes. Null where no date needs it.
 */
export function decideDateOrder(
  dates: Iterable<readonly [Ordered, number]>,
  period: Period | null,
): OrderDecision | null {
  const all = [...dates];
  if (all.length === 0) return null;
  const dayFirst = count(all, ({ first, second }) => first > 12 && second <= 12);
  const monthFirst = count(all, ({ first, second }) => second > 12 && first <= 12);
  if (dayFirst !== monthFirst)
    return { order: dayFirst > monthFirst ? 'day-first' : 'month-first', from: 'values' };
  if (dayFirst > 0) return { order: 'day-first', from: 'default' };
  return fromPeriod(all, period) ?? fromSpread(all) ?? { order: 'day-first', from: 'default' };
}

function count(all: readonly (readonly [Ordered, number])[], is: (date: Ordered) => boolean): number {
  return all.reduce((sum, [date, times]) => sum + (is(date) ? times : 0), 0);
}

function fromPeriod(
  all: readonly (readonly [Ordered, number])[],
  period: Period | null,
): OrderDecision | undefined {
  if (!period) return undefined;
  const isIn = (year: number, month: number) => {
    const at = Temporal.PlainDate.from({ year, month: Math.max(month, 1), day: 1 });
    return (
      Temporal.PlainDate.compare(at, period.from.with({ day: 1 })) >= 0 &&
      Temporal.PlainDate.compare(at, period.to) <= 0
    );
  };
  const dayFirst = count(all, ({ second, year }) => isIn(year, second));
  const monthFirst = count(all, ({ first, year }) => isIn(year, first));
  if (dayFirst === monthFirst) return undefined;
  return { order: dayFirst > monthFirst ? 'day-first' : 'month-first', from: 'period' };
}

function fromSpread(all: readonly (readonly [Ordered, number])[]): OrderDecision | undefined {
  const months = (monthIn: (date: Ordered) => number) =>
    new Set(all.map(([date]) => date.year * 12 + monthIn(date))).size;
  const dayFirst = months(({ second }) => second);
  const monthFirst = months(({ first }) => first);
  return monthFirst <= 3 && dayFirst >= 6 ? { order: 'month-first', from: 'values' } : undefined;
}
