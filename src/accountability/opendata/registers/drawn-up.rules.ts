import { Temporal } from 'temporal-polyfill';

/** A register cannot have been drawn up on a day that is still to come: every later one would count as older. */
export function isDrawnUpLater(day: Temporal.PlainDate, now: Temporal.Instant): boolean {
  return Temporal.PlainDate.compare(day, dayOf(now)) > 0;
}

/** Whether a register is of a later day than the newest one here; of the first one nothing is known. */
export function isOfLaterDay(asOf: Temporal.Instant, newest: Temporal.Instant | undefined): boolean {
  return newest !== undefined && isDrawnUpLater(dayOf(asOf), newest);
}

function dayOf(at: Temporal.Instant): Temporal.PlainDate {
  return at.toZonedDateTimeISO('Europe/London').toPlainDate();
}
