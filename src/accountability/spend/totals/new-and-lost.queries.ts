import { sql } from 'kysely';
import type { Database } from '../../../db/connect.ts';
import { selectSuppliers } from './supplier-totals.queries.ts';

export type Change = 'new' | 'lost';

/** Two years next to each other, and the bodies that have both of them whole. */
export type Compared = {
  readonly invented: boolean;
  readonly bodyIds: readonly string[];
  /** The calendar year that the later of the two financial years begins in. */
  readonly yearStart: number;
};

export type ChangedSupplier = {
  readonly slug: string;
  readonly name: string;
  readonly change: Change;
  /** Paid in the one year it was paid in. */
  readonly pence: number;
  readonly payments: number;
};

/** How many suppliers were paid in one of the two years and not in the other, and what they were paid. */
export async function sumNewAndLost(db: Database, compared: Compared) {
  const { rows } = await sql<{ change: Change; suppliers: number; pence: number }>`
    select change, count(*) as suppliers, sum(pence)::bigint as pence
    from (${changed(db, compared)}) x group by change`.execute(db);
  const of = (change: Change) => rows.find((row) => row.change === change) ?? { suppliers: 0, pence: 0 };
  return { new: of('new'), lost: of('lost') };
}

/** Those suppliers, the largest first. */
export async function listNewAndLost(
  db: Database,
  compared: Compared,
  ask: { readonly change?: Change; readonly limit?: number },
): Promise<ChangedSupplier[]> {
  const { rows } = await sql<ChangedSupplier>`
    select s.slug, s.name, x.change, x.pence, x.payments
    from (${changed(db, compared)}) x join supplier s on s.id = x.supplier_id
    where ${ask.change ?? null}::text is null or x.change = ${ask.change ?? null}
    order by x.change desc, x.pence desc, s.name, s.id
    limit ${ask.limit ?? null}`.execute(db);
  return rows;
}

function changed(db: Database, { invented, bodyIds, yearStart }: Compared) {
  const isNew = sql<boolean>`bool_and(r.year_start = ${yearStart})`;
  return selectSuppliers(db, { invented }, { part: 'suppliers' })
    .select('r.supplier_id')
    .select([
      sql<Change>`case when ${isNew} then 'new' else 'lost' end`.as('change'),
      sql<number>`sum(r.pence)::bigint`.as('pence'),
      sql<number>`sum(r.payments)::bigint`.as('payments'),
    ])
    .where('r.year_start', 'in', [yearStart - 1, yearStart])
    .where('r.body_id', '=', sql<string>`any(${[...bodyIds]}::uuid[])`)
    .groupBy('r.supplier_id')
    .having(sql<boolean>`count(distinct r.year_start) = 1`);
}
