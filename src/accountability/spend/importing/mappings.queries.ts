import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { Mapping } from '../reading/layout.rules.ts';

/** The mapping remembered for a body on one of these headers. */
export async function findMapping(
  db: Database | Transaction,
  bodyId: string,
  headers: readonly Buffer[],
): Promise<Mapping | undefined> {
  const row = await db
    .selectFrom('payment_mapping')
    .select('mapping')
    .where('body_id', '=', bodyId)
    .where('header', '=', sql<Buffer>`any(${[...headers]}::bytea[])`)
    .orderBy('set_at', 'desc')
    .executeTakeFirst();
  return row ? (row.mapping as Mapping) : undefined;
}

/** Remembers a correction for the next file with this header; the latest one holds. */
export async function upsertMapping(
  tx: Transaction,
  row: {
    readonly bodyId: string;
    readonly header: Buffer;
    readonly mapping: Mapping;
    readonly setAt: Temporal.Instant;
    readonly setBy: string | null;
  },
): Promise<void> {
  const set = { mapping: JSON.stringify(row.mapping), set_at: row.setAt, set_by: row.setBy };
  await tx
    .insertInto('payment_mapping')
    .values({ body_id: row.bodyId, header: row.header, ...set })
    .onConflict((conflict) => conflict.columns(['body_id', 'header']).doUpdateSet(set))
    .execute();
}
