import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { LeafEntry } from '../log/leaf.rules.ts';

/** The name the log signs under; undefined before its first checkpoint. */
export async function findOrigin(db: Database | Transaction): Promise<string | undefined> {
  const row = await db.selectFrom('record_log').select('origin').executeTakeFirst();
  return row?.origin;
}

/** Fixes the log’s name where it has none yet. Whoever comes second waits, and finds it fixed. */
export async function fixOrigin(tx: Transaction, origin: string, now: Temporal.Instant): Promise<void> {
  await tx
    .insertInto('record_log')
    .values({ origin, last_turn_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The log’s row, held until the transaction ends; undefined while another sequencer holds it. */
export async function takeTurn(tx: Transaction): Promise<{ readonly origin: string } | undefined> {
  return tx.selectFrom('record_log').select('origin').forUpdate().skipLocked().executeTakeFirst();
}

/** The log’s row, as soon as no sequencer is at work. */
export async function awaitTurn(tx: Transaction): Promise<void> {
  await tx.selectFrom('record_log').select('id').forUpdate().executeTakeFirst();
}

export async function noteTurn(tx: Transaction, now: Temporal.Instant): Promise<void> {
  await tx.updateTable('record_log').set({ last_turn_at: now }).execute();
}

export async function isAnyWaiting(db: Database | Transaction): Promise<boolean> {
  const row = await db.selectFrom('record_waiting').select('entry_id').limit(1).executeTakeFirst();
  return row !== undefined;
}

/**
 * The next entries in line, taken out of it: in order of the time of the act, then of the identifier. An entry that was
 * removed while it waited stays in line, by name only, for the audit to find.
 */
export async function takeWaiting(tx: Transaction, most: number): Promise<LeafEntry[]> {
  const { rows } = await sql<LeafEntry>`
    with taken as (delete from record_waiting where (occurred_at, entry_id) in (
      select w.occurred_at, w.entry_id from record_waiting w
      where exists (select from record_entry e where e.id = w.entry_id)
      order by w.occurred_at, w.entry_id limit ${most}) returning occurred_at, entry_id)
    select e.id, e.body_id as "bodyId", e.procurement_id as "procurementId", e.round_id as "roundId", e.type, e.version,
      e.facts
    from taken t join record_entry e on e.id = t.entry_id order by t.occurred_at, t.entry_id`.execute(tx);
  return rows;
}

/** Gives entries their places, the first at `from`. `hashes` holds 32 bytes for each. */
export async function insertLeaves(
  tx: Transaction,
  from: number,
  entryIds: readonly string[],
  hashes: Uint8Array,
): Promise<void> {
  await sql`
    insert into record_leaf (position, entry_id, hash)
    select ${from}::bigint + nth - 1, id, substring(${Buffer.from(hashes)}::bytea from (nth::integer - 1) * 32 + 1 for 32)
    from unnest(${[...entryIds]}::uuid[]) with ordinality as given (id, nth)`.execute(tx);
}

export async function insertCheckpoint(
  tx: Transaction,
  checkpoint: {
    readonly size: number;
    readonly root: Uint8Array;
    readonly frontier: Uint8Array;
    readonly note: string;
    readonly signedAt: Temporal.Instant;
  },
): Promise<void> {
  const { size, note, signedAt } = checkpoint;
  await tx
    .insertInto('record_checkpoint')
    .values({
      size,
      root: Buffer.from(checkpoint.root),
      frontier: Buffer.from(checkpoint.frontier),
      note,
      signed_at: signedAt,
    })
    .execute();
}

/** How many entries have a place: one more than the last position. */
export async function countLeaves(db: Database | Transaction): Promise<number> {
  const row = await db
    .selectFrom('record_leaf')
    .select('position')
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? 0 : row.position + 1;
}

/** The hashes that the log gave the entries of a stretch, one after the other; a place that is gone is missing. */
export async function readLeafHashes(
  db: Database | Transaction,
  from: number,
  to: number,
): Promise<readonly { readonly position: number; readonly hash: Buffer }[]> {
  return db
    .selectFrom('record_leaf')
    .select(['position', 'hash'])
    .where('position', '>=', from)
    .where('position', '<', to)
    .orderBy('position')
    .execute();
}
