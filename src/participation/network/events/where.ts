import type { AccessName } from './event.rules.ts';
import type { NetworkEvent } from './events.queries.ts';
import { words } from './words.en.ts';

/** Where an event is, in a line; its district too, unless the address says it. */
export function whereOf({ place, districtName }: Pick<NetworkEvent, 'place' | 'districtName'>): string {
  if (place === null) return words.online;
  return districtName === null || place.includes(districtName) ? place : `${place}, ${districtName}`;
}

/** Everything an event says, in paragraphs: what a change is held against, and what stays to be read after one. */
export function saidOf(event: NetworkEvent): string {
  const { title, about, onlineUrl, capacity, access, accessNote, roundTitle } = event;
  const places = capacity === null ? words.left(null, null) : words.room(capacity);
  const entry = [...access.map((name) => words.accessNames[name as AccessName]), accessNote];
  return [
    title,
    `${words.when(event.startsAt, event.endsAt)}. ${whereOf(event)}`,
    onlineUrl,
    about,
    places,
    entry.filter(Boolean).join(' · '),
    roundTitle ? `${words.facts.round}: ${roundTitle}` : null,
  ]
    .filter(Boolean)
    .join('\n\n');
}
