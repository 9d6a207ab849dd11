import type { Temporal } from 'temporal-polyfill';
import { monthName, monthRuns, type Period } from './months.rules.ts';

const and = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' });

/** `April 2025`, `April to June 2025 and August 2025`: months in order, those in a row taken together. */
export function monthsInWords(months: readonly Temporal.PlainDate[]): string {
  return and.format(monthRuns(months).map(runWords));
}

function runWords({ from, to }: Period): string {
  if (from.equals(to)) return monthName(from);
  const first = from.year === to.year ? monthName(from).replace(/ \d+$/, '') : monthName(from);
  return `${first} to ${monthName(to)}`;
}
