/** The nine stations of every thread, in order. */
export const stations = [
  'voice',
  'mandate',
  'criteria',
  'bids',
  'scores',
  'award',
  'promises',
  'evidence',
  'verdict',
] as const;

export type Station = (typeof stations)[number];

/** Done, where the page stands, or still to come. */
export type StationState = 'done' | 'here' | 'next';

/** A page's place on a thread. */
export type ThreadPlace = {
  readonly title: string;
  /** The thread's own page; each station is an anchor on it. */
  readonly href: string;
  readonly here: Station;
  /** The last station that is done. */
  readonly reached: Station | undefined;
  /** The tender was elsewhere: up to the award, stations left nothing here. */
  readonly elsewhere?: boolean | undefined;
  /** What else the sentence says, such as "due 12 September, 5pm". */
  readonly note?: string | undefined;
};

/** Where a station stands on the thread, from 1. */
export function stationNumber(station: Station): number {
  return stations.indexOf(station) + 1;
}

/** Whether residents take part at a station: it is drawn as a filled stop, the others as a ring. */
export function residentsTakePart(station: Station): boolean {
  return station === 'voice' || station === 'scores' || station === 'evidence';
}

/**
 * A station's state for a page that stands `here` on a thread that is done up to `reached`.
 * A page may look back: then later stations are done too.
 */
export function stationState(
  station: Station,
  here: Station | undefined,
  reached: Station | undefined,
): StationState {
  if (station === here) return 'here';
  const done = Math.max(here ? stationNumber(here) - 1 : 0, reached ? stationNumber(reached) : 0);
  return stationNumber(station) <= done ? 'done' : 'next';
}

/** Whether a station lies before the contract: of a purchase that was tendered elsewhere, nothing of it is here. */
export function isBeforeContract(station: Station): boolean {
  return stationNumber(station) <= stationNumber('award');
}

/** The address of a station on its thread's page. */
export function stationHref(thread: string, station: Station): string {
  return `${thread}#${station}`;
}
