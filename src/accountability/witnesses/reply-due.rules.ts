import type { Temporal } from 'temporal-polyfill';
import { isWorkingDay } from '../../procurement/awards/standstill.rules.ts';

/**
 * The day so many working days after another, which itself does not count. Saturdays, Sundays and bank holidays in
 * any part of the United Kingdom are left out. `holidays` are dates as `2026-12-25`.
 */
export function workingDaysAfter(
  day: Temporal.PlainDate,
  workingDays: number,
  holidays: ReadonlySet<string>,
): Temporal.PlainDate {
  let date = day;
  for (let left = workingDays; left > 0; ) {
    date = date.add({ days: 1 });
    if (isWorkingDay(date, holidays)) left -= 1;
  }
  return date;
}
