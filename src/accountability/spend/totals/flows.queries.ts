import { sql } from 'kysely';
import type { Database } from '../../../db/connect.ts';
import type { Slice } from './slice.queries.ts';
import { selectSuppliers } from './supplier-totals.queries.ts';

export type Flow = {
  readonly bodySlug: string;
  readonly bodyName: string;
  readonly sector: string;
  /** Of the registered office; null is outside the region or not known. */
  readonly districtSlug: string | null;
  readonly districtName: string | null;
  readonly pence: number;
};

/** Money for what was bought, from each body, to suppliers of each sector, in each district. */
export async function listFlows(db: Database, slice: Slice): Promise<Flow[]> {
  const paid = selectSuppliers(db, slice, { part: 'suppliers' })
    .select(['r.body_id', 'r.supplier_sector as sector', 'r.supplier_district as district'])
    .select(sql<number>`sum(r.pence)::bigint`.as('pence'))
    .groupBy(['r.body_id', 'r.supplier_sector', 'r.supplier_district']);
  const { rows } = await sql<Flow>`
    select b.slug as "bodySlug", b.name as "bodyName", x.sector, d.slug as "districtSlug", d.name as "districtName",
      x.pence
    from (${paid}) x join body b on b.id = x.body_id left join district d on d.slug = x.district
    order by x.pence desc, 1, 3, 4`.execute(db);
  return rows;
}
