import { type Insertable, sql } from 'kysely';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { EventBookingTable } from '../../../db/tables.ts';
import type { EventKey } from './events.queries.ts';

type Db = Database | Transaction;
const columns = [
  'id',
  'name',
  'contact',
  'needs',
  'is_waiting as isWaiting',
  'booked_at as bookedAt',
] as const;

export async function insertBooking(tx: Transaction, row: Insertable<EventBookingTable>): Promise<void> {
  await tx.insertInto('event_booking').values(row).execute();
}

/** Everyone with a place, then everyone who waits, in the order they booked. */
export function listBookings(db: Db, { bodyId, eventId }: EventKey) {
  return db
    .selectFrom('event_booking')
    .select(columns)
    .where('body_id', '=', bodyId)
    .where('event_id', '=', eventId)
    .orderBy('is_waiting')
    .orderBy('booked_at')
    .orderBy('id')
    .execute();
}
export type Booking = Awaited<ReturnType<typeof listBookings>>[number];

export async function countTaken(tx: Transaction, { bodyId, eventId }: EventKey): Promise<number> {
  const row = await tx
    .selectFrom('event_booking')
    .select(({ fn }) => fn.countAll<number>().as('taken'))
    .where('body_id', '=', bodyId)
    .where('event_id', '=', eventId)
    .where('is_waiting', '=', false)
    .executeTakeFirstOrThrow();
  return row.taken;
}

export function findBooking(db: Db, secretHash: Buffer) {
  return db
    .selectFrom('event_booking')
    .select([...columns, 'body_id as bodyId', 'event_id as eventId'])
    .where('secret_hash', '=', secretHash)
    .executeTakeFirst();
}

type BookingKey = EventKey & { readonly id: string };

/** Takes a booking away; answers whether it was there. */
export async function deleteBooking(tx: Transaction, key: BookingKey): Promise<boolean> {
  const deleted = await tx
    .deleteFrom('event_booking')
    .where('body_id', '=', key.bodyId)
    .where('event_id', '=', key.eventId)
    .where('id', '=', key.id)
    .executeTakeFirst();
  return deleted.numDeletedRows > 0n;
}

/** Gives a free place to whoever waits longest; undefined where nobody does. */
export async function giveToNext(tx: Transaction, { bodyId, eventId }: EventKey) {
  const next = await tx
    .selectFrom('event_booking')
    .select(columns)
    .where('body_id', '=', bodyId)
    .where('event_id', '=', eventId)
    .where('is_waiting', '=', true)
    .orderBy('booked_at')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  if (!next) return undefined;
  await tx
    .updateTable('event_booking')
    .set({ is_waiting: false })
    .where('body_id', '=', bodyId)
    .where('event_id', '=', eventId)
    .where('id', '=', next.id)
    .execute();
  return next;
}

/** Names, contacts and needs are gone so many days after the event. */
export async function forgetBookings(db: Database, days: number): Promise<void> {
  await sql`delete from event_booking k using network_event e
    where e.body_id = k.body_id and e.id = k.event_id
      and e.ends_at < pp_now() - make_interval(days => ${days})`.execute(db);
}
