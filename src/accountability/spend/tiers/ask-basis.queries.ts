import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { Period } from '../months.rules.ts';
import type { Deciding, FileBasis } from './asked.rules.ts';

type Db = Database | Transaction;
type OfBody = { readonly bodyId: string; readonly invented: boolean };

/** Whether everything a body imported is made up; undefined where it imported nothing. */
export async function findOnlyInvented(db: Db, bodyId: string): Promise<boolean | undefined> {
  const { only } = await db
    .selectFrom('payment_file')
    .select(sql<boolean | null>`bool_and(invented)`.as('only'))
    .where('body_id', '=', bodyId)
    .where('replaced_by', 'is', null)
    .executeTakeFirstOrThrow();
  return only ?? undefined;
}

/** The standing files with days in a period, by what they are of and their VAT basis. */
export function listBases(db: Db, { bodyId, invented }: OfBody, { from, to }: Period) {
  return db
    .selectFrom('payment_file')
    .select(['coverage', 'vat_basis as vatBasis', sql<number>`count(*)`.as('files')])
    .where('body_id', '=', bodyId)
    .where('invented', '=', invented)
    .where('replaced_by', 'is', null)
    .where('first_paid_on', '<=', to)
    .where('last_paid_on', '>=', from)
    .groupBy(['coverage', 'vat_basis'])
    .execute();
}

/** The months of a period that hold payments, of the published files or of the whole ledger. */
export async function listMonthsPaid(
  db: Db,
  { bodyId, invented }: OfBody,
  { from, to }: Period,
  coverage: Deciding,
): Promise<Temporal.PlainDate[]> {
  const { rows } = await sql<{ month: Temporal.PlainDate }>`
    select m::date as month from generate_series(${from}::date, ${to}::date, interval '1 month') m
    where exists (
      select from spend_rollup r join payee p on p.body_id = r.body_id and p.id = r.payee_id
      where r.body_id = ${bodyId} and r.month = m::date and r.coverage = ${coverage} and p.invented = ${invented})
    order by 1`.execute(db);
  return rows.map(({ month }) => month);
}

/** The first day of the latest month a body has payments in; undefined where it has none. */
export async function findLastMonthPaid(db: Db, { bodyId, invented }: OfBody) {
  const row = await db
    .selectFrom('spend_rollup as r')
    .innerJoin('payee as p', (on) => on.onRef('p.body_id', '=', 'r.body_id').onRef('p.id', '=', 'r.payee_id'))
    .select('r.month')
    .where('r.body_id', '=', bodyId)
    .where('p.invented', '=', invented)
    .orderBy('r.month', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.month;
}

/** The bases that the amounts of these suppliers rest on: asked only where a body’s files differ. */
export async function listBasesOfSuppliers(
  db: Db,
  of: OfBody & Period & { readonly deciding: Deciding; readonly countsGrants: boolean },
  supplierIds: readonly string[],
): Promise<Map<string, FileBasis[]>> {
  const { rows } = await sql<{ supplierId: string; bases: FileBasis[] }>`
    select l.supplier_id as "supplierId", array_agg(distinct f.vat_basis) as bases
    from payee_supplier l
    join payment m on m.body_id = l.body_id and m.payee_id = l.payee_id
      and m.paid_on between ${of.from} and ${of.to} and (${of.countsGrants} or m.kind <> 'grant')
    join payment_file f on f.body_id = m.body_id and f.id = m.file_id
      and f.replaced_by is null and f.coverage = ${of.deciding} and f.invented = ${of.invented}
    where l.body_id = ${of.bodyId} and l.supplier_id = any(${[...supplierIds]}::uuid[])
    group by 1`.execute(db);
  return new Map(rows.map(({ supplierId, bases }) => [supplierId, bases]));
}
