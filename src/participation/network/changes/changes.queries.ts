import type { Insertable } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { EventChangeTable, NewsChangeTable } from '../../../db/tables.ts';

type Db = Database | Transaction;

/** What was changed after publishing: why in the body’s words, and what it said before. */
export type Change = { readonly changedAt: Temporal.Instant; readonly note: string; readonly before: string };

export async function insertNewsChange(tx: Transaction, row: Insertable<NewsChangeTable>): Promise<void> {
  await tx.insertInto('news_change').values(row).execute();
}

export async function insertEventChange(tx: Transaction, row: Insertable<EventChangeTable>): Promise<void> {
  await tx.insertInto('event_change').values(row).execute();
}

/** Every change of a piece of news, the latest first. */
export function listNewsChanges(db: Db, { bodyId, id }: { bodyId: string; id: string }): Promise<Change[]> {
  return db
    .selectFrom('news_change')
    .select(['changed_at as changedAt', 'note', 'before'])
    .where('body_id', '=', bodyId)
    .where('news_id', '=', id)
    .orderBy('changed_at', 'desc')
    .execute();
}

/** Every change of an event, the latest first. */
export function listEventChanges(db: Db, { bodyId, id }: { bodyId: string; id: string }): Promise<Change[]> {
  return db
    .selectFrom('event_change')
    .select(['changed_at as changedAt', 'note', 'before'])
    .where('body_id', '=', bodyId)
    .where('event_id', '=', id)
    .orderBy('changed_at', 'desc')
    .execute();
}
