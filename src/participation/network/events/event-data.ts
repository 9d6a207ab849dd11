import type { NetworkEvent } from './events.queries.ts';

/** An event for machines: everything its page says, and nobody’s name. */
export function eventData(event: NetworkEvent) {
  const { title, about, bodySlug, slug, place, districtSlug, onlineUrl, capacity, taken, waiting } = event;
  return {
    body: bodySlug,
    event: slug,
    title,
    about,
    place,
    district: districtSlug,
    onlineUrl,
    startsAt: event.startsAt.toString(),
    endsAt: event.endsAt.toString(),
    capacity,
    taken,
    waiting,
    access: event.access,
    accessNote: event.accessNote,
    round: event.roundSlug,
    came: event.came,
    outcome: event.outcome,
  };
}

/** Events as a table: one a line, under the names that the data has. */
export function eventsTable(events: readonly ReturnType<typeof eventData>[]) {
  const [first] = events;
  const rows = events.map((event) =>
    Object.values(event).map((value) => (Array.isArray(value) ? value.join(' ') : value)),
  );
  return { head: first ? Object.keys(first) : [], rows };
}
