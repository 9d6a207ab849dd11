import { sql } from 'kysely';
import type { Database } from '../../../db/connect.ts';
import { type Slice, selectPaid } from './slice.queries.ts';

/** What each body paid one supplier, the largest first; grants and purchases apart. */
export async function sumByPayer(db: Database, slice: Slice, supplierId: string) {
  return selectPaid(db, slice)
    .innerJoin('body as b', 'b.id', 'r.body_id')
    .select(['b.id as bodyId', 'b.slug', 'b.name'])
    .select([
      sql<number>`sum(r.pence)::bigint`.as('pence'),
      sql<number>`coalesce(sum(r.pence) filter (where r.kind = 'grant'), 0)::bigint`.as('grantPence'),
      sql<number>`sum(r.payments)::bigint`.as('payments'),
    ])
    .where('r.supplier_id', '=', supplierId)
    .groupBy('b.id')
    .orderBy('pence', 'desc')
    .orderBy('b.name')
    .execute();
}

/** What a supplier was paid in each financial year, by the calendar year it begins in, by each body, the latest first. */
export async function sumByYear(db: Database, supplierId: string, invented: boolean) {
  return selectPaid(db, { invented })
    .innerJoin('body as b', 'b.id', 'r.body_id')
    .select(['r.year_start as start', 'b.id as bodyId', 'b.slug', 'b.name'])
    .select([
      sql<number>`sum(r.pence)::bigint`.as('pence'),
      sql<number>`sum(r.payments)::bigint`.as('payments'),
    ])
    .where('r.supplier_id', '=', supplierId)
    .groupBy(['r.year_start', 'b.id'])
    .orderBy('r.year_start', 'desc')
    .orderBy('b.name')
    .execute();
}

/** The bodies whose private ledger holds payments to a supplier in a financial year: never their amounts. */
export async function listLedgerBodies(
  db: Database,
  supplierId: string,
  yearStart: number,
): Promise<string[]> {
  const rows = await db
    .selectFrom('spend_payee_year')
    .select('body_id as bodyId')
    .distinct()
    .where('supplier_id', '=', supplierId)
    .where('year_start', '=', yearStart)
    .where('coverage', '=', 'ledger')
    .execute();
  return rows.map(({ bodyId }) => bodyId);
}

/** Whose published files name a supplier, and on which VAT bases they are. */
export async function listPublishersOfSupplier(db: Database, supplierId: string) {
  return db
    .selectFrom('payment_file as f')
    .select(['f.publisher', 'f.vat_basis as vatBasis'])
    .distinct()
    .where('f.coverage', '=', 'published')
    .where(
      sql<boolean>`(f.body_id, f.id) in (select r.body_id, r.file_id from payee_supplier l
        join spend_rollup r on r.body_id = l.body_id and r.payee_id = l.payee_id where l.supplier_id = ${supplierId})`,
    )
    .orderBy('f.publisher')
    .execute();
}
