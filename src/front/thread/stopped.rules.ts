import type { Station } from '../../web/thread/thread.ts';
import type { ThreadFacts } from './thread-facts.rules.ts';
import { blankStation, type ToldStation } from './told.rules.ts';
import { words } from './words.en.ts';

/**
 * Whether a station of a purchase that was given up never comes: nothing was left there, so nothing is due there and
 * nothing comes next. What residents said stands, also where nobody answered it.
 */
export function neverComes({ procurement, voice }: ThreadFacts, station: Station, isDone: boolean): boolean {
  if (!procurement.abandonedAt || isDone) return false;
  return station !== 'voice' || voice === null;
}

/** A station before the contract of a purchase that was tendered elsewhere: what happened there is not here. */
export function tellElsewhere(station: Station): ToldStation {
  return { ...blankStation(station, 'next'), who: '', when: '', says: [words.elsewhere] };
}

/** A station that never comes: without a date, a step to take or a figure. */
export function tellStopped(station: Station): ToldStation {
  return { ...blankStation(station, 'next'), who: '', when: '', says: [words.stopped] };
}
