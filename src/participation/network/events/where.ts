import type { NetworkEvent } from './events.queries.ts';
import { words } from './words.en.ts';

/** Where an event is, in a line; its district too, unless the address says it. */
export function whereOf({ place, districtName }: Pick<NetworkEvent, 'place' | 'districtName'>): string {
  if (place === null) return words.online;
  return districtName === null || place.includes(districtName) ? place : `${place}, ${districtName}`;
}
