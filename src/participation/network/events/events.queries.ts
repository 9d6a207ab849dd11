import { type Insertable, sql, type Updateable } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import { orNotFound } from '../../../db/errors.ts';
import type { NetworkEventTable } from '../../../db/tables.ts';

type Db = Database | Transaction;
export type EventKey = { readonly bodyId: string; readonly eventId: string };

export async function insertEvent(tx: Transaction, row: Insertable<NetworkEventTable>): Promise<void> {
  await tx.insertInto('network_event').values(row).execute();
}

/** The addresses that a body's events have already; the body's row is locked, so that two do not take the same. */
export async function listEventSlugsForUpdate(tx: Transaction, bodyId: string): Promise<string[]> {
  await tx.selectFrom('body').select('id').where('id', '=', bodyId).forNoKeyUpdate().execute();
  const rows = await tx.selectFrom('network_event').select('slug').where('body_id', '=', bodyId).execute();
  return rows.map(({ slug }) => slug);
}

/** Who has a place and who waits, by number; names are for the register alone. */
function selectEvents(db: Db) {
  return db
    .selectFrom('network_event as e')
    .innerJoin('body as b', 'b.id', 'e.body_id')
    .leftJoin('district as d', 'd.slug', 'e.district_slug')
    .leftJoin('round as r', 'r.id', 'e.round_id')
    .select(['e.body_id as bodyId', 'b.slug as bodySlug', 'b.name as bodyName', 'e.id', 'e.slug', 'e.title'])
    .select(['e.about', 'e.place', 'e.district_slug as districtSlug', 'd.name as districtName'])
    .select(['e.online_url as onlineUrl', 'e.starts_at as startsAt', 'e.ends_at as endsAt', 'e.capacity'])
    .select(['e.access', 'e.access_note as accessNote', 'r.slug as roundSlug', 'r.title as roundTitle'])
    .select(['e.came', 'e.outcome', 'e.published_at as publishedAt'])
    .select([
      sql<number>`(select count(*)::int from event_booking k where k.body_id = e.body_id and k.event_id = e.id
        and not k.is_waiting)`.as('taken'),
      sql<number>`(select count(*)::int from event_booking k where k.body_id = e.body_id and k.event_id = e.id
        and k.is_waiting)`.as('waiting'),
    ]);
}
export type NetworkEvent = Awaited<ReturnType<typeof findEvent>>;

export function findEvent(db: Db, bodyId: string, slug: string) {
  return orNotFound(
    selectEvents(db).where('e.body_id', '=', bodyId).where('e.slug', '=', slug).executeTakeFirst(),
  );
}
export function findEventById(db: Db, { bodyId, eventId }: EventKey) {
  return orNotFound(
    selectEvents(db).where('e.body_id', '=', bodyId).where('e.id', '=', eventId).executeTakeFirst(),
  );
}

/** Locks an event’s row: under it places are counted, given and given back. */
export function getEventForUpdate(tx: Transaction, { bodyId, eventId }: EventKey) {
  return orNotFound(
    tx
      .selectFrom('network_event')
      .select(['capacity', 'starts_at as startsAt', 'ends_at as endsAt', 'outcome'])
      .where('body_id', '=', bodyId)
      .where('id', '=', eventId)
      .forUpdate()
      .executeTakeFirst(),
  );
}

export async function updateEvent(
  tx: Transaction,
  { bodyId, eventId }: EventKey,
  change: Updateable<NetworkEventTable>,
): Promise<void> {
  await tx
    .updateTable('network_event')
    .set(change)
    .where('body_id', '=', bodyId)
    .where('id', '=', eventId)
    .execute();
}

export type EventList = {
  readonly bodyId?: string | undefined;
  readonly districtSlug?: string | undefined;
  readonly roundId?: string | undefined;
  readonly limit: number;
};

/** Events that are not over, the next first; of one body, one district or one round where asked. */
export function listComingEvents(db: Db, now: Temporal.Instant, list: EventList) {
  return filtered(db, list).where('e.ends_at', '>', now).orderBy('e.starts_at').execute();
}

/** Events that are over, the latest first. */
export function listPastEvents(db: Db, now: Temporal.Instant, list: EventList) {
  return filtered(db, list).where('e.ends_at', '<=', now).orderBy('e.starts_at', 'desc').execute();
}

function filtered(db: Db, { bodyId, districtSlug, roundId, limit }: EventList) {
  return selectEvents(db)
    .$if(bodyId !== undefined, (query) => query.where('e.body_id', '=', bodyId ?? ''))
    .$if(districtSlug !== undefined, (query) => query.where('e.district_slug', '=', districtSlug ?? ''))
    .$if(roundId !== undefined, (query) => query.where('e.round_id', '=', roundId ?? ''))
    .limit(limit);
}

export async function saveOutcome(
  tx: Transaction,
  { bodyId, eventId }: EventKey,
  outcome: { readonly text: string; readonly came: number; readonly at: Temporal.Instant },
): Promise<void> {
  await tx
    .updateTable('network_event')
    .set({ outcome: outcome.text, came: outcome.came, outcome_at: outcome.at })
    .where('body_id', '=', bodyId)
    .where('id', '=', eventId)
    .execute();
}
