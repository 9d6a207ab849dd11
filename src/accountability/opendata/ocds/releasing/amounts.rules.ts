import type { Temporal } from 'temporal-polyfill';
import { timeZone } from '../../../../values/dates.ts';

/** Pence as pounds without VAT: two decimal places are exact in a double up to far more than anybody spends. */
export function money(pence: number) {
  return { amount: pence / 100, currency: 'GBP' };
}

/** The first moment of a day on the clock in London, with its offset. */
export function startOf(day: Temporal.PlainDate): string {
  return day.toZonedDateTime(timeZone).toString({ timeZoneName: 'never' });
}

/** The last second of a day on the clock in London. */
export function endOf(day: Temporal.PlainDate): string {
  return day.toZonedDateTime({ timeZone, plainTime: '23:59:59' }).toString({ timeZoneName: 'never' });
}

/** From the start of the first day to the end of the last. */
export function days(first: Temporal.PlainDate, last: Temporal.PlainDate) {
  return { startDate: startOf(first), endDate: endOf(last) };
}
