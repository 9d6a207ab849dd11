import type { Temporal } from 'temporal-polyfill';
import { formatDate, timeZone } from '../../values/dates.ts';

/**
 * `24 July 2026, 12:00:00.004 (London)`: to the millisecond of the database’s clock, rounded up, so that nothing late
 * ever reads as in time.
 */
export function formatMoment(instant: Temporal.Instant): string {
  const at = instant
    .round({ smallestUnit: 'millisecond', roundingMode: 'ceil' })
    .toZonedDateTimeISO(timeZone);
  const time = at.toPlainTime().toString({ smallestUnit: 'millisecond' });
  return `${formatDate(at.toPlainDate())}, ${time}`;
}
