import type { Temporal } from 'temporal-polyfill';
import { lastDayOfMonth, type Period } from '../months.rules.ts';

export type MonthOfLines = {
  readonly month: Temporal.PlainDate;
  readonly payments: number;
  readonly pence: number;
};

/** The days to look in, and where in them the page begins. */
export type LinesWindow = Period & { readonly offset: number; readonly limit: number };

/**
 * Where a page of lines lies, from how many there are in each month, the latest first: the months before it are
 * skipped whole, so that the last page of a million lines costs what the first does. Undefined past the end.
 */
export function findWindow(
  months: readonly MonthOfLines[],
  { offset, limit }: { readonly offset: number; readonly limit: number },
): LinesWindow | undefined {
  let before = 0;
  let first: { readonly month: Temporal.PlainDate; readonly offset: number } | undefined;
  let last: Temporal.PlainDate | undefined;
  for (const { month, payments } of months) {
    if (!first && before + payments > offset) first = { month, offset: offset - before };
    if (first) last = month;
    before += payments;
    if (first && before >= offset + limit) break;
  }
  if (!first || !last) return undefined;
  return { from: last, to: lastDayOfMonth(first.month), offset: first.offset, limit };
}

/** What all the lines come to. */
export function sumLines(months: readonly MonthOfLines[]): {
  readonly payments: number;
  readonly pence: number;
} {
  const sum = (key: 'payments' | 'pence') => months.reduce((total, month) => total + month[key], 0);
  return { payments: sum('payments'), pence: sum('pence') };
}
