import type { Temporal } from 'temporal-polyfill';

/** Every time people read is the time on the clock in London. */
export const timeZone = 'Europe/London';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The date in London at an instant. */
export function londonDate(instant: Temporal.Instant): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(timeZone).toPlainDate();
}

/** `12 November 2026`. */
export function formatDate(date: Temporal.PlainDate): string {
  return `${formatDayMonth(date)} ${date.year}`;
}

/** `25 July 2025, 12 noon`, `25 July 2025, 5:30pm`: London time. */
export function formatInstant(instant: Temporal.Instant): string {
  return `${formatDate(londonDate(instant))}, ${formatTime(instant)}`;
}

/** The same to the minute, for what a person did: `20 October 2026, 10:04am`. Deadlines and receipts keep their seconds. */
export function formatMinute(instant: Temporal.Instant): string {
  return formatInstant(instant.round({ smallestUnit: 'minute', roundingMode: 'floor' }));
}

/**
 * `12 noon`, `9:05am`, `5pm`: London time. Minutes and seconds are left out when they are zero. A day's first minute
 * is `12am`.
 */
export function formatTime(instant: Temporal.Instant): string {
  const { hour, minute, second } = instant.toZonedDateTimeISO(timeZone);
  if (hour === 12 && minute === 0 && second === 0) return '12 noon';
  const twoDigits = (part: number) => `:${String(part).padStart(2, '0')}`;
  const seconds = second === 0 ? '' : twoDigits(second);
  const minutes = minute === 0 && second === 0 ? '' : twoDigits(minute);
  return `${hour % 12 || 12}${minutes}${seconds}${hour < 12 ? 'am' : 'pm'}`;
}

/** `3 to 30 March 2025`, `28 February to 3 March 2025`, `30 December 2025 to 2 January 2026`; one day alone. */
export function formatDateRange(first: Temporal.PlainDate, last: Temporal.PlainDate): string {
  if (first.equals(last)) return formatDate(last);
  if (first.year !== last.year) return `${formatDate(first)} to ${formatDate(last)}`;
  const isOneMonth = first.month === last.month;
  return `${isOneMonth ? first.day : formatDayMonth(first)} to ${formatDate(last)}`;
}

function formatDayMonth(date: Temporal.PlainDate): string {
  return `${date.day} ${months[date.month - 1]}`;
}

/**
 * The instant at which London clocks show this time on this date. Refuses the hour that does not exist in
 * spring and the one that comes twice in autumn: a deadline may not fall in either.
 */
export function londonInstant(
  date: Temporal.PlainDate,
  time: Temporal.PlainTime,
): { readonly instant: Temporal.Instant } | { readonly refused: 'clocks-change' } {
  const local = date.toPlainDateTime(time);
  const earlier = local.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  const later = local.toZonedDateTime(timeZone, { disambiguation: 'later' });
  return earlier.equals(later) ? { instant: earlier.toInstant() } : { refused: 'clocks-change' };
}

/** The month a person typed, 1 to 12: its number, its name or the name's first three letters. */
export function parseMonth(typed: string): number | null {
  const text = typed.trim().toLowerCase();
  if (/^\d{1,2}$/.test(text)) return Number(text) >= 1 && Number(text) <= 12 ? Number(text) : null;
  if (text.length < 3) return null;
  const index = months.findIndex(
    (month) => month.toLowerCase() === text || month.slice(0, 3).toLowerCase() === text,
  );
  return index < 0 ? null : index + 1;
}
