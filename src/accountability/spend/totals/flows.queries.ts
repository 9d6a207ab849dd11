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
export function listFlows(db: Database, slice: Slice): Promise<Flow[]> {
  return selectSuppliers(db, slice, { part: 'suppliers' })
    .innerJoin('body as b', 'b.id', 'r.body_id')
    .leftJoin('district as d', 'd.slug', 's.district_slug')
    .select([
      'b.slug as bodySlug',
      'b.name as bodyName',
      's.sector',
      'd.slug as districtSlug',
      'd.name as districtName',
      sql<number>`sum(r.pence)::bigint`.as('pence'),
    ])
    .groupBy(['b.slug', 'b.name', 's.sector', 'd.slug', 'd.name'])
    .orderBy('pence', 'desc')
    .execute();
}
