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
  /** How many changed so, and what they were paid together. */
  readonly ofSuppliers: number;
  readonly ofPence: number;
};

/**
 * Suppliers that were paid in one of the two years and not in the other, the largest first: so many of each, or all.
 */
export async function listNewAndLost(
  db: Database,
  compared: Compared,
  limit?: number,
): Promise<ChangedSupplier[]> {
  const { rows } = await sql<ChangedSupplier>`
    select s.slug, s.name, x.change, x.pence, x.payments, x.of_suppliers as "ofSuppliers", x.of_pence as "ofPence"
    from (
      select *, row_number() over (partition by change order by pence desc, supplier_id) as place,
        count(*) over (partition by change) as of_suppliers,
        (sum(pence) over (partition by change))::bigint as of_pence
      from (${changed(db, compared)}) c) x
    join supplier s on s.id = x.supplier_id
    where ${limit ?? null}::integer is null or x.place <= ${limit ?? null}
    order by x.change desc, x.pence desc, s.name, s.id`.execute(db);
  return rows;
}

function changed(db: Database, { invented, bodyIds, yearStart }: Compared) {
  const isNew = sql<boolean>`bool_and(r.year_start = ${yearStart})`;
  const isLost = sql<boolean>`bool_and(r.year_start = ${yearStart - 1})`;
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
    .having(sql<boolean>`${isNew} or ${isLost}`);
}
