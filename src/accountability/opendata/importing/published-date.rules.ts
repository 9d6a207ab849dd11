import { Temporal } from 'temporal-polyfill';

const WITH_ZONE = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)\s*(Z|[+-]\d\d:?\d\d)$/i;
const WITHOUT_ZONE = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?))?$/;
/** Finer than any clock: the rest is left off. */
const FINER = /(\.\d{9})\d+/;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/**
 * When something was published, as the standard writes it (ISO 8601 with a zone). A publisher that leaves the zone out
 * means its own clock: London’s. Undefined for anything else, such as `01/02/2025`, which can be read in two ways.
 */
export function readInstant(value: unknown): Temporal.Instant | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim().replace(FINER, '$1');
  try {
    const zoned = WITH_ZONE.exec(text);
    if (zoned) return known(Temporal.Instant.from(`${zoned[1]}T${zoned[2]}${zoned[3]?.toUpperCase()}`));
    const plain = WITHOUT_ZONE.exec(text);
    if (!plain) return undefined;
    const local = Temporal.PlainDateTime.from(`${plain[1]}T${plain[2] ?? '00:00'}`, { overflow: 'reject' });
    return known(local.toZonedDateTime('Europe/London').toInstant());
  } catch {
    return undefined;
  }
}

function known(instant: Temporal.Instant): Temporal.Instant | undefined {
  const { year } = instant.toZonedDateTimeISO('UTC');
  return year < FIRST_YEAR || year > LAST_YEAR ? undefined : instant;
}

/**
 * A day of a period, as the publisher wrote it: the zone is left off and moves nothing, since `2025-06-30T23:59:59Z` is
 * meant as 30 June. Undefined for what is no such day.
 */
export function readDay(value: unknown): Temporal.PlainDate | undefined {
  if (typeof value !== 'string') return undefined;
  const found = /^(\d{4}-\d\d-\d\d)(?:[T ].*)?$/.exec(value.trim());
  try {
    const day = Temporal.PlainDate.from(found?.[1] ?? '', { overflow: 'reject' });
    return day.year < FIRST_YEAR || day.year > LAST_YEAR ? undefined : day;
  } catch {
    return undefined;
  }
}
