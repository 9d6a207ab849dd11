import { sql } from 'kysely';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { EntryPutBack } from './entries-put-back.rules.ts';

/** How many of a log’s first `size` places the database still knows. */
export async function countPlaces(db: Database | Transaction, size: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from record_leaf where position < ${size}`.execute(db);
  return rows[0]?.count ?? 0;
}

/** Puts entries back that are gone; those that are still there are left as they are. */
export async function putBackEntries(tx: Transaction, entries: readonly EntryPutBack[]): Promise<void> {
  if (entries.length === 0) return;
  await tx
    .insertInto('record_entry')
    .values(
      entries.map((entry) => ({
        id: entry.id,
        body_id: entry.bodyId,
        procurement_id: entry.procurementId,
        round_id: entry.roundId,
        type: entry.type,
        version: entry.version,
        facts: entry.facts,
        sha256: Buffer.from(entry.sha256),
        occurred_at: entry.occurredAt,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Which of these entries the database holds. */
export async function findHeld(tx: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('record_entry')
    .select('id')
    .where('id', 'in', [...ids])
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** Entries that have their place wait for none. */
export async function stopWaiting(tx: Transaction): Promise<void> {
  await sql`
    delete from record_waiting w where exists (select from record_leaf l where l.entry_id = w.entry_id)`.execute(
    tx,
  );
}

/** Keys that the record announced and the database’s list has lost. */
export async function putBackKeys(tx: Transaction): Promise<void> {
  await sql`
    insert into record_key (entry_id, vkey, because, both_sign_until, announced_at)
    select id, facts::json ->> 'key', facts::json ->> 'because', (facts::json ->> 'bothSignUntil')::timestamptz, occurred_at
    from record_entry e where type = 'record-key-announced'
      and not exists (select from record_key k where k.entry_id = e.id)`.execute(tx);
}
