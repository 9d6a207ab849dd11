import { sql } from 'kysely';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { Slice } from './slice.queries.ts';
import { selectSuppliers } from './supplier-totals.queries.ts';

export type SharedSupplier = {
  readonly slug: string;
  readonly name: string;
  readonly pence: number;
  readonly payments: number;
  readonly bodies: number;
  /** What each body paid it, the largest first. */
  readonly by: readonly { readonly slug: string; readonly name: string; readonly pence: number }[];
};

export type SharedSuppliers = {
  readonly suppliers: number;
  readonly pence: number;
  readonly rows: readonly SharedSupplier[];
};

/** Of all bodies together; or only suppliers that this body pays, with what the others pay them. */
type SharedSlice = Slice & { readonly paidBy?: string | undefined };
type Ask = { readonly search?: string | undefined; readonly limit?: number; readonly offset?: number };
type Row = SharedSupplier & { readonly ofSuppliers: number; readonly ofPence: number };

/**
 * Suppliers that two or more bodies paid for what they bought, those of most bodies first, then the most paid; with how
 * many there are, and what they were paid together (nothing on a page past the last).
 */
export async function listSharedSuppliers(
  db: Database,
  slice: SharedSlice,
  ask: Ask = {},
): Promise<SharedSuppliers> {
  const paidBy = slice.paidBy ?? null;
  const { rows } = await sql<Row>`
    with paid as materialized (${paidByBody(db, slice, ask.search)}),
    shared as (
      select supplier_id, sum(pence)::bigint as pence, sum(payments)::bigint as payments, count(*) as bodies,
        count(*) over () as of_suppliers, (sum(sum(pence)) over ())::bigint as of_pence
      from paid group by supplier_id
      having count(*) >= 2 and (${paidBy}::uuid is null or bool_or(body_id = ${paidBy}))
      order by 4 desc, 2 desc, supplier_id limit ${ask.limit ?? null} offset ${ask.offset ?? 0})
    select s.slug, s.name, x.pence, x.payments, x.bodies, x.of_suppliers as "ofSuppliers", x.of_pence as "ofPence", p.by
    from shared x
    join supplier s on s.id = x.supplier_id
    join (
      select p.supplier_id,
        json_agg(json_build_object('slug', b.slug, 'name', b.name, 'pence', p.pence) order by p.pence desc, b.name) as by
      from paid p join body b on b.id = p.body_id
      where p.supplier_id = any(array(select supplier_id from shared)) group by 1) p on p.supplier_id = x.supplier_id
    order by x.bodies desc, x.pence desc, x.supplier_id`.execute(db);
  const [first] = rows;
  const listed = rows.map(({ slug, name, pence, payments, bodies, by }) => ({
    slug,
    name,
    pence,
    payments,
    bodies,
    by,
  }));
  return { suppliers: first?.ofSuppliers ?? 0, pence: first?.ofPence ?? 0, rows: listed };
}

function paidByBody(db: Database, slice: SharedSlice, search?: string) {
  return selectSuppliers(db, slice, { part: 'suppliers', search })
    .select(['r.supplier_id', 'r.body_id'])
    .select([
      sql<number>`sum(r.pence)::bigint`.as('pence'),
      sql<number>`sum(r.payments)::bigint`.as('payments'),
    ])
    .groupBy(['r.supplier_id', 'r.body_id']);
}

/** The bodies that ever paid a supplier, by what they published. */
export function listPayersOf(db: Database | Transaction, supplierId: string) {
  return db
    .selectFrom('spend_payee_year as r')
    .innerJoin('body as b', 'b.id', 'r.body_id')
    .select(['b.id as bodyId', 'b.slug', 'b.name'])
    .distinct()
    .where('r.supplier_id', '=', supplierId)
    .where('r.coverage', '=', 'published')
    .orderBy('b.name')
    .execute();
}
