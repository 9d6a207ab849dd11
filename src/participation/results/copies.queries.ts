import { sql } from 'kysely';
import type { Database, Transaction } from '../../db/connect.ts';

/** SHA-256 of every copy of a round as it lies sealed, in no order that tells anything. */
export async function hashCopies(tx: Transaction, roundId: string): Promise<Buffer[]> {
  const { rows } = await sql<{ hash: Buffer }>`
    select sha256(sealed) as hash from answer_copy where round_id = ${roundId} order by 1`.execute(tx);
  return rows.map(({ hash }) => hash);
}

/** Keeps what a round commits to, in order. */
export async function insertCopyHashes(
  tx: Transaction,
  roundId: string,
  hashes: readonly Uint8Array[],
): Promise<void> {
  await sql`
    insert into copy_hash (round_id, hash)
    select ${roundId}, substring(${Buffer.concat(hashes)}::bytea from (nth - 1) * 32 + 1 for 32)
    from generate_series(1, ${hashes.length}::integer) as nth`.execute(tx);
}

/** What a round committed to, in order; nothing for one that is open, or was closed before rounds did. */
export async function listCopyHashes(db: Database | Transaction, roundId: string): Promise<Buffer[]> {
  const rows = await db
    .selectFrom('copy_hash')
    .select('hash')
    .where('round_id', '=', roundId)
    .orderBy('hash')
    .execute();
  return rows.map(({ hash }) => hash);
}

/** The entry that records a round’s close, and the root over its copies as the database holds it. */
export async function findCopiesRoot(
  db: Database | Transaction,
  roundId: string,
): Promise<{ readonly entryId: string; readonly root: Buffer } | undefined> {
  const row = await db
    .selectFrom('record_entry')
    .select(['id', 'facts'])
    .where('round_id', '=', roundId)
    .where('type', '=', 'round-closed')
    .where('version', '>=', 2)
    .executeTakeFirst();
  const { copiesRoot } = JSON.parse(row?.facts ?? '{}') as { copiesRoot?: unknown };
  return row && typeof copiesRoot === 'string'
    ? { entryId: row.id, root: Buffer.from(copiesRoot, 'hex') }
    : undefined;
}
