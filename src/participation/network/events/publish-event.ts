import { Temporal } from 'temporal-polyfill';
import type { By, Refusal } from '../../../acts/by.ts';
import { indexForSearch } from '../../../acts/search-index.ts';
import type { Transaction } from '../../../db/connect.ts';
import { formatInstant } from '../../../values/dates.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import type { FollowSubject } from '../../following/follow.rules.ts';
import { tellFollowers } from '../../following/tell-followers.ts';
import { freeSlug } from '../free-slug.rules.ts';
import type { AccessName } from './event.rules.ts';
import { eventHref } from './event-hrefs.rules.ts';
import { insertEvent, listEventSlugsForUpdate } from './events.queries.ts';
import { words } from './words.en.ts';

export type NewEvent = {
  readonly bodyId: string;
  readonly bodySlug: string;
  readonly title: string;
  readonly about: string;
  /** An address, a link, or both. */
  readonly place: string | null;
  readonly onlineUrl: string | null;
  readonly districtSlug: string | null;
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  /** How many people the room holds; null where it holds everyone. */
  readonly capacity: number | null;
  readonly access: readonly AccessName[];
  readonly accessNote: string;
  readonly roundId: string | null;
};
export type EventRefusal = 'nowhere' | 'ends-before-it-starts' | 'in-the-past';

/** A public body asks people to come: published at once, told to whoever follows it, the round or the district. */
export async function publishEvent(
  tx: Transaction,
  by: By,
  input: NewEvent,
): Promise<{ readonly eventId: string; readonly slug: string } | Refusal<EventRefusal>> {
  const at = await by.clock.now(tx);
  const refused = refusalOf(input, at);
  if (refused) return { refused };
  const slug = freeSlug(input.title, await listEventSlugsForUpdate(tx, input.bodyId));
  const eventId = uuidV7(at.epochMilliseconds, by.random);
  await insertEvent(tx, {
    body_id: input.bodyId,
    id: eventId,
    slug,
    ...rowOf(input),
    published_at: at,
    published_by: by.actor.personId,
  });
  await announce(tx, by, input, { eventId, slug });
  return { eventId, slug };
}

/** Why an event cannot be held as it is put; null where it can. */
export function refusalOf(input: NewEvent, at: Temporal.Instant): EventRefusal | null {
  if (input.place === null && input.onlineUrl === null) return 'nowhere';
  if (Temporal.Instant.compare(input.endsAt, input.startsAt) <= 0) return 'ends-before-it-starts';
  return Temporal.Instant.compare(input.startsAt, at) <= 0 ? 'in-the-past' : null;
}

/** What an event’s row says of it. */
export function rowOf(input: NewEvent) {
  return {
    title: input.title,
    about: input.about,
    place: input.place,
    district_slug: input.districtSlug,
    online_url: input.onlineUrl,
    starts_at: input.startsAt,
    ends_at: input.endsAt,
    capacity: input.capacity,
    access: [...input.access],
    access_note: input.accessNote,
    round_id: input.roundId,
  };
}

/** Puts an event where it is found by searching. */
export async function indexEvent(tx: Transaction, input: NewEvent, slug: string): Promise<void> {
  await indexForSearch(tx, {
    path: eventHref(input.bodySlug, slug),
    kind: 'network',
    title: input.title,
    summary: `${formatInstant(input.startsAt)}. ${input.place ?? words.online}`,
    bodyText: input.about,
  });
}

async function announce(
  tx: Transaction,
  by: By,
  input: NewEvent,
  { eventId, slug }: { readonly eventId: string; readonly slug: string },
): Promise<void> {
  const path = eventHref(input.bodySlug, slug);
  const when = formatInstant(input.startsAt);
  const where = input.place ?? words.online;
  await indexEvent(tx, input, slug);
  const about: FollowSubject[] = [
    { kind: 'body', id: input.bodyId },
    ...(input.roundId ? [{ kind: 'round', id: input.roundId } as const] : []),
    ...(input.districtSlug ? [{ kind: 'district', id: input.districtSlug } as const] : []),
  ];
  const subject = words.toldSubject(input.title);
  await tellFollowers(tx, by, {
    about,
    moment: `event:${eventId}`,
    subject,
    body: words.toldBody(input.title, when, where),
    path,
  });
}
