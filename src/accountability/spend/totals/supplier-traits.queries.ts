import { sql } from 'kysely';
import type { Database, Transaction } from '../../../db/connect.ts';
import { type Slice, selectPaid } from './slice.queries.ts';
import { selectSuppliers } from './supplier-totals.queries.ts';

type Db = Database | Transaction;

const pence = sql<number>`coalesce(sum(r.pence), 0)::bigint`.as('pence');
const suppliers = sql<number>`count(distinct r.supplier_id)`.as('suppliers');

/** What suppliers were paid for what was bought, by their size, their sector or what kind of organisation they are. */
export function sumByTrait(db: Db, slice: Slice, trait: 'size' | 'sector' | 'kind') {
  return selectSuppliers(db, slice, { part: 'suppliers' })
    .select([`s.${trait} as name`, pence, suppliers])
    .groupBy(`s.${trait}`)
    .orderBy('pence', 'desc')
    .execute();
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

/** How many payees of a slice are not linked to a supplier yet, and what they were paid: names left out among them. */
export function sumUnlinked(db: Db, slice: Slice) {
  return selectPaid(db, slice)
    .select([pence, sql<number>`count(distinct r.payee_id)`.as('payees')])
    .where('r.supplier_id', 'is', null)
    .executeTakeFirstOrThrow();
}
