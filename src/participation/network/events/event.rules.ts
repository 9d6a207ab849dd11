import { Temporal } from 'temporal-polyfill';

/** What a place offers, so that people can come. Each is said in words, never by a picture alone. */
export const accessNames = [
  'step-free',
  'hearing-loop',
  'bsl',
  'childcare',
  'quiet-room',
  'toilet',
  'parking',
  'food',
] as const;
export type AccessName = (typeof accessNames)[number];

/** Bookings, with names and what people need, are deleted so many days after the event. */
export const keepBookingsDays = 30;

type Places = { readonly capacity: number | null; readonly taken: number };

/** Places left, or null where the room holds everyone. */
export function placesLeft({ capacity, taken }: Places): number | null {
  return capacity === null ? null : Math.max(0, capacity - taken);
}

/** Whether the next to book waits: when every place is taken. */
export function mustWait(places: Places): boolean {
  return placesLeft(places) === 0;
}

/**
 * Reads a time of day as people write it: `18:30`, `6.30pm`, `6pm`, `noon`. Null where it is none; a bare number such
 * as `6` is none, since it could be morning or evening.
 */
export function readTimeOfDay(typed: string): Temporal.PlainTime | null {
  const text = typed.trim().toLowerCase().replace(/\s+/g, '');
  if (text === 'noon' || text === '12noon') return Temporal.PlainTime.from('12:00');
  const found = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm)?$/.exec(text);
  if (!found) return null;
  const [, hours = '', minutes, half] = found;
  if (minutes === undefined && half === undefined) return null;
  const hour = hourOf(Number(hours), half);
  const minute = Number(minutes ?? 0);
  return hour === null || minute > 59 ? null : Temporal.PlainTime.from({ hour, minute });
}

function hourOf(hours: number, half: string | undefined): number | null {
  if (half === undefined) return hours <= 23 ? hours : null;
  if (hours < 1 || hours > 12) return null;
  return (hours % 12) + (half === 'pm' ? 12 : 0);
}
