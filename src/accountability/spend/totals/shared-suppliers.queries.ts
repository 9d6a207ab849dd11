import { sql } from 'kysely';
import type { Database } from '../../../db/connect.ts';
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

/** Of all bodies together; or only suppliers that this body pays, with what the others pay them. */
type SharedSlice = Slice & { readonly paidBy?: string | undefined };
type Ask = { readonly search?: string | undefined; readonly limit?: number; readonly offset?: number };

/** Suppliers that two or more bodies paid for what they bought, those of most bodies first, then the most paid. */
export async function listSharedSuppliers(db: Database, slice: SharedSlice, ask: Ask = {}) {
  const { rows } = await sql<SharedSupplier>`
    select s.slug, s.name, x.pence, x.payments, x.bodies, x.by
    from (
      select supplier_id, sum(pence)::bigint as pence, sum(payments)::bigint as payments, count(*) as bodies,
        json_agg(json_build_object('slug', b.slug, 'name', b.name, 'pence', pence) order by pence desc, b.name) as by
      from (${byBody(db, slice, ask.search)}) p join body b on b.id = p.body_id
      where supplier_id in (${shared(db, slice, ask)})
      group by supplier_id) x
    join supplier s on s.id = x.supplier_id
    order by x.bodies desc, x.pence desc, s.name, s.id`.execute(db);
  return rows;
}

/** How many suppliers two or more bodies paid, and what they were paid together. */
export async function sumSharedSuppliers(db: Database, slice: SharedSlice, search?: string) {
  const { rows } = await sql<{ suppliers: number; pence: number }>`
    select count(*) as suppliers, coalesce(sum(pence), 0)::bigint as pence
    from (${shared(db, slice, search === undefined ? {} : { search })}) x (supplier_id, pence)`.execute(db);
  return rows[0] ?? { suppliers: 0, pence: 0 };
}

/** The bodies that ever paid a supplier, by what they published. */
export function listPayersOf(db: Database, supplierId: string) {
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

function byBody(db: Database, slice: Slice, search?: string) {
  return selectSuppliers(db, slice, { part: 'suppliers', search })
    .select(['r.supplier_id', 'r.body_id'])
    .select([sql<number>`sum(r.pence)::bigint`.as('pence'), sql<number>`sum(r.payments)`.as('payments')])
    .groupBy(['r.supplier_id', 'r.body_id']);
}

function shared(db: Database, slice: SharedSlice, { search, limit, offset }: Ask) {
  return selectSuppliers(db, slice, { part: 'suppliers', search })
    .select(['r.supplier_id'])
    .$if(limit === undefined, (query) => query.select(sql<number>`sum(r.pence)`.as('pence')))
    .groupBy(['r.supplier_id', 's.name'])
    .having(sql<boolean>`count(distinct r.body_id) >= 2`)
    .$if(slice.paidBy !== undefined, (query) =>
      query.having(sql<boolean>`bool_or(r.body_id = ${slice.paidBy ?? null}::uuid)`),
    )
    .$if(limit !== undefined, (query) =>
      query
        .orderBy(sql`count(distinct r.body_id)`, 'desc')
        .orderBy(sql`sum(r.pence)`, 'desc')
        .orderBy('s.name')
        .orderBy('r.supplier_id')
        .limit(limit ?? 0)
        .offset(offset ?? 0),
    );
}
