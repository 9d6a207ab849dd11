import { type RawBuilder, sql } from 'kysely';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { Slice } from './slice.queries.ts';
import { selectSuppliers } from './supplier-totals.queries.ts';

type Db = Database | Transaction;

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
    .select(['r.supplier_size as size', 'r.supplier_sector as sector', 'r.supplier_kind as kind'])
    .select(sql<number>`sum(r.pence)`.as('pence'))
    .groupBy(['r.supplier_id', 'r.supplier_size', 'r.supplier_sector', 'r.supplier_kind']);
  const { rows } = await sql<TraitSum>`
    select case when grouping(size) = 0 then 'size' when grouping(sector) = 0 then 'sector' else 'kind' end as by,
      coalesce(size, sector, kind) as key, sum(pence)::bigint as pence, count(*) as suppliers
    from (${paid}) x group by grouping sets ((size), (sector), (kind)) order by 3 desc, 2`.execute(db);
  return rows;
}

type KeySum = { readonly key: string | null; readonly pence: number; readonly suppliers: number };

/** The same by one thing that stands beside the sums: each supplier once in each. */
async function sumByColumn(db: Db, slice: Slice, column: RawBuilder<unknown>): Promise<KeySum[]> {
  const paid = selectSuppliers(db, slice, { part: 'suppliers' })
    .select([column.as('key'), sql<number>`sum(r.pence)`.as('pence')])
    .groupBy(['r.supplier_id', 'key']);
  const { rows } = await sql<KeySum>`
    select key::text, sum(pence)::bigint as pence, count(*) as suppliers from (${paid}) x group by 1
    order by 2 desc`.execute(db);
  return rows;
}

/** By the district of their registered office; null is outside the region or not known. */
export async function sumByDistrict(db: Db, slice: Slice) {
  const [sums, districts] = await Promise.all([
    sumByColumn(db, slice, sql`r.supplier_district`),
    db.selectFrom('district').select(['slug', 'name']).execute(),
  ]);
  const names = new Map(districts.map(({ slug, name }) => [slug, name]));
  return sums.map(({ key, pence, suppliers }) => {
    const name = key === null ? null : (names.get(key) ?? null);
    return { slug: key, name, pence, suppliers };
  });
}

/** By the tenth of England’s small areas that their postcode lies in, 1 the most deprived; null where not known. */
export async function sumByDeprivation(db: Db, slice: Slice) {
  const sums = await sumByColumn(db, slice, sql`r.deprivation_decile`);
  return sums
    .map(({ key, ...sum }) => ({ decile: key === null ? null : Number(key), ...sum }))
    .toSorted((a, b) => (a.decile ?? 11) - (b.decile ?? 11));
}

/** By the ward that their postcode lies in, the largest first; null where not known. */
export async function sumByWardOfSuppliers(db: Db, slice: Slice) {
  const [sums, wards] = await Promise.all([
    sumByColumn(db, slice, sql`r.ward_code`),
    db
      .selectFrom('area as a')
      .leftJoin('district as d', 'd.slug', 'a.district_slug')
      .select(['a.code', 'a.name', 'd.slug as districtSlug', 'd.name as districtName'])
      .where('a.kind', '=', 'ward')
      .execute(),
  ]);
  const known = new Map(wards.map((ward) => [ward.code, ward]));
  return sums.map(({ key, pence, suppliers }) => {
    const ward = known.get(key ?? '');
    const of = {
      name: ward?.name ?? null,
      districtSlug: ward?.districtSlug ?? null,
      districtName: ward?.districtName ?? null,
    };
    return { code: key, ...of, pence, suppliers };
  });
}
