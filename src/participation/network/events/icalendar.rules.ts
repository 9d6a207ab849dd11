import type { Temporal } from 'temporal-polyfill';

export type CalendarEntry = {
  /** Stays the same for the same event, wherever it is downloaded. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly place: string;
  readonly url: string;
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  readonly writtenAt: Temporal.Instant;
};

/** One event as an iCalendar file (RFC 5545): times in UTC, lines of at most 75 bytes, ended by CRLF. */
export function writeCalendar(entry: CalendarEntry): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//People’s Procurement//EN',
    'BEGIN:VEVENT',
    `UID:${entry.id}@peoples-procurement`,
    `DTSTAMP:${utc(entry.writtenAt)}`,
    `DTSTART:${utc(entry.startsAt)}`,
    `DTEND:${utc(entry.endsAt)}`,
    `SUMMARY:${escape(entry.title)}`,
    `DESCRIPTION:${escape(entry.text)}`,
    `LOCATION:${escape(entry.place)}`,
    `URL:${entry.url}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

/** `20261122T183000Z`. */
function utc(instant: Temporal.Instant): string {
  return instant.round('second').toString().replaceAll(/[-:]/g, '');
}

/** RFC 5545 §3.3.11: what would end a value is escaped. */
function escape(text: string): string {
  return text.replace(/[\\;,]/g, (found) => `\\${found}`).replace(/\r\n|[\r\n]/g, '\\n');
}

/** RFC 5545 §3.1: a longer line goes on after CRLF and a space; no letter is cut in two. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (bytes + size > 75) {
      parts.push(part);
      [part, bytes] = ['', 1];
    }
    part += letter;
    bytes += size;
  }
  return [...parts, part].join('\r\n ');
}
