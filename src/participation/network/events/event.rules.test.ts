import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { mustWait, placesLeft, readTimeOfDay } from './event.rules.ts';
import { writeCalendar } from './icalendar.rules.ts';

describe('a time of day', () => {
  it.each([
    ['18:30', '18:30:00'],
    ['6.30pm', '18:30:00'],
    ['6 pm', '18:00:00'],
    ['12am', '00:00:00'],
    ['12pm', '12:00:00'],
    ['noon', '12:00:00'],
    ['9:05 AM', '09:05:00'],
  ])('is read: %s', (typed, expected) => expect(readTimeOfDay(typed)?.toString()).toBe(expected));
  it.each(['6', '25:00', '13pm', '0am', '6:60', '', 'evening'])('is not read: %s', (typed) =>
    expect(readTimeOfDay(typed)).toBeNull(),
  );
});

it('says how many places are left, and when one waits', () => {
  expect(placesLeft({ capacity: null, taken: 500 })).toBeNull();
  expect(placesLeft({ capacity: 20, taken: 19 })).toBe(1);
  expect(mustWait({ capacity: 20, taken: 20 })).toBe(true);
  expect(mustWait({ capacity: 20, taken: 19 })).toBe(false);
});

it('writes a calendar that others can read', () => {
  const at = Temporal.Instant.from('2026-12-01T18:30:00Z');
  const text = writeCalendar({
    id: 'a1',
    title: 'Home repairs; what matters, and to whom',
    text: `One line\nanother. ${'Älter '.repeat(30)}`,
    place: 'Lees Library, Oldham\rURL:https://elsewhere.example',
    url: 'https://here.example/x',
    startsAt: at,
    endsAt: at.add({ hours: 2 }),
    writtenAt: at,
  });
  const lines = text.split('\r\n');
  expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  expect(text).toContain('DTSTART:20261201T183000Z\r\nDTEND:20261201T203000Z\r\n');
  const unfolded = text.replaceAll('\r\n ', '');
  expect(unfolded).toContain('SUMMARY:Home repairs\\; what matters\\, and to whom\r\n');
  expect(unfolded).toContain(`DESCRIPTION:One line\\nanother. ${'Älter '.repeat(30)}\r\n`);
  expect(unfolded.split(/\r\n|\r|\n/).filter((line) => line.startsWith('URL:'))).toHaveLength(1);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
});
