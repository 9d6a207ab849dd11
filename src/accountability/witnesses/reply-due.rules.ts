import type { Temporal } from 'temporal-polyfill';

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
    if (date.dayOfWeek <= 5 && !holidays.has(date.toString())) left -= 1;
  }
  return date;
}
