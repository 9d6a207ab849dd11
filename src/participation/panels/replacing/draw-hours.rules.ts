import { Temporal } from 'temporal-polyfill';
import { timeZone } from '../../../values/dates.ts';

/** On which days of the week empty seats are drawn for: Mondays and Thursdays. */
const drawDays: readonly number[] = [1, 4];
/** At which hour in London. */
const drawHour = 12;

/** The latest hour, now or before, at which empty seats are drawn for: Monday or Thursday, 12 noon in London. */
export function lastDrawHour(now: Temporal.Instant): Temporal.Instant {
  return findDrawHour(now, -1);
}

/** The first such hour after now. */
export function nextDrawHour(now: Temporal.Instant): Temporal.Instant {
  return findDrawHour(now, 1);
}

function findDrawHour(now: Temporal.Instant, step: 1 | -1): Temporal.Instant {
  const noon = now.toZonedDateTimeISO(timeZone).withPlainTime({ hour: drawHour });
  for (let days = 0; days <= 7; days += 1) {
    const at = noon.add({ days: step * days });
    const isLater = Temporal.Instant.compare(at.toInstant(), now) > 0;
    if (drawDays.includes(at.dayOfWeek) && isLater === step > 0) return at.toInstant();
  }
  throw new Error('every week has an hour to draw at');
}
