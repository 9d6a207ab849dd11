import { sql } from 'kysely';
import type { Database } from '../../../db/connect.ts';
import { type Slice, selectSupplierSlice } from './slice.queries.ts';

/** What each body paid one supplier, the largest first. */
export async function sumByPayer(db: Database, slice: Slice, supplierId: string) {
  return selectSupplierSlice(db, slice)
    .innerJoin('body as b', 'b.id', 'r.body_id')
    .select(['b.id as bodyId', 'b.slug', 'b.name'])
    .select([
      sql<number>`sum(r.pence)::bigint`.as('pence'),
      sql<number>`sum(r.payments)::bigint`.as('payments'),
    ])
    .where('s.id', '=', supplierId)
    .groupBy('b.id')
    .orderBy('pence', 'desc')
    .orderBy('b.name')
    .execute();
}

/** The financial years a supplier was paid in, by the calendar year each begins in, the latest first. */
export async function listYearStartsOfSupplier(db: Database, supplierId: string): Promise<number[]> {
  const rows = await db
    .selectFrom('payee_supplier as l')
    .innerJoin('spend_rollup as r', (on) =>
      on.onRef('r.body_id', '=', 'l.body_id').onRef('r.payee_id', '=', 'l.payee_id'),
    )
    .select(sql<number>`extract(year from r.month - interval '3 months')::integer`.as('start'))
    .distinct()
    .where('l.supplier_id', '=', supplierId)
    .orderBy('start', 'desc')
    .execute();
  return rows.map(({ start }) => start);
}

/** Whose files name a supplier. */
export async function listPublishersOfSupplier(db: Database, supplierId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('payee_supplier as l')
    .innerJoin('payment as m', (on) =>
      on.onRef('m.body_id', '=', 'l.body_id').onRef('m.payee_id', '=', 'l.payee_id'),
    )
    .innerJoin('payment_file as f', (on) =>
      on.onRef('f.body_id', '=', 'm.body_id').onRef('f.id', '=', 'm.file_id'),
    )
    .select('f.publisher')
    .distinct()
    .where('l.supplier_id', '=', supplierId)
    .orderBy('f.publisher')
    .execute();
  return rows.map(({ publisher }) => publisher);
}
