import { sql } from 'kysely';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { Slice } from './slice.queries.ts';
import { selectSuppliers } from './supplier-totals.queries.ts';

type Db = Database | Transaction;

const pence = sql<number>`coalesce(sum(r.pence), 0)::bigint`.as('pence');
const suppliers = sql<number>`count(distinct r.supplier_id)`.as('suppliers');

export type TraitSum = {
  readonly by: 'size' | 'sector' | 'kind';
  readonly key: string;
  readonly pence: number;
  readonly suppliers: number;
};

/**
 * What suppliers were paid for what was bought, by their size, by their sector, and by what kind of organisation they
 * are: each supplier once in each, the largest sums first.
 */
export async function sumByTraits(db: Db, slice: Slice): Promise<TraitSum[]> {
  const paid = selectSuppliers(db, slice, { part: 'suppliers' })
    .select(['s.size', 's.sector', 's.kind', sql<number>`sum(r.pence)`.as('pence')])
    .groupBy('s.id');
  const { rows } = await sql<TraitSum>`
    select case when grouping(size) = 0 then 'size' when grouping(sector) = 0 then 'sector' else 'kind' end as by,
      coalesce(size, sector, kind) as key, sum(pence)::bigint as pence, count(*) as suppliers
    from (${paid}) x group by grouping sets ((size), (sector), (kind)) order by 3 desc, 2`.execute(db);
  return rows;
}

/** The same by the district of their registered office; null is outside the region or not known. */
export function sumByDistrict(db: Db, slice: Slice) {
  return selectSuppliers(db, slice, { part: 'suppliers' })
    .leftJoin('district as d', 'd.slug', 's.district_slug')
    .select(['d.slug', 'd.name', pence, suppliers])
    .groupBy(['d.slug', 'd.name'])
    .orderBy('pence', 'desc')
    .execute();
}

/** By the tenth of England’s small areas that their postcode lies in, 1 the most deprived; null where not known. */
export function sumByDeprivation(db: Db, slice: Slice) {
  return selectPlaced(db, slice)
    .select(['p.deprivation_decile as decile', pence, suppliers])
    .groupBy('p.deprivation_decile')
    .orderBy('decile')
    .execute();
}

/** By the ward that their postcode lies in, the largest first; null where not known. */
export function sumByWardOfSuppliers(db: Db, slice: Slice) {
  return selectPlaced(db, slice)
    .leftJoin('area as a', (on) => on.onRef('a.code', '=', 'p.ward_code').on('a.kind', '=', 'ward'))
    .leftJoin('district as d', 'd.slug', 'a.district_slug')
    .select(['p.ward_code as code', 'a.name', 'd.slug as districtSlug', 'd.name as districtName'])
    .select([pence, suppliers])
    .groupBy(['p.ward_code', 'a.name', 'd.slug', 'd.name'])
    .orderBy('pence', 'desc')
    .execute();
}

function selectPlaced(db: Db, slice: Slice) {
  return selectSuppliers(db, slice, { part: 'suppliers' }).innerJoin('payee as p', (on) =>
    on.onRef('p.body_id', '=', 'r.body_id').onRef('p.id', '=', 'r.payee_id'),
  );
}
