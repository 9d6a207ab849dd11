import { sql } from 'kysely';
import type { Database, Transaction } from '../../db/connect.ts';
import { likeAnywhere } from '../../db/like-pattern.ts';
import { type Slice, selectSupplierSlice } from './slice.queries.ts';
import type { Position } from './tier-policy.rules.ts';

type Db = Database | Transaction;
type BodySlice = Slice & { readonly bodyId: string };

export type PaidSupplier = {
  readonly supplierId: string;
  readonly slug: string;
  readonly name: string;
  readonly pence: number;
  readonly payments: number;
};

/** What one body, or all of them, paid each supplier: the largest first, a page at a time where a limit is given. */
export async function sumBySupplier(
  db: Db,
  slice: Slice,
  ask: { readonly search?: string | undefined; readonly limit?: number; readonly offset?: number } = {},
): Promise<PaidSupplier[]> {
  return named(db, slice, ask.search)
    .select(['s.id as supplierId', 's.slug', 's.name'])
    .select([
      sql<number>`sum(r.pence)::bigint`.as('pence'),
      sql<number>`sum(r.payments)::bigint`.as('payments'),
    ])
    .groupBy('s.id')
    .orderBy('pence', 'desc')
    .orderBy('s.name')
    .orderBy('s.id')
    .$if(ask.limit !== undefined, (query) => query.limit(ask.limit ?? 0).offset(ask.offset ?? 0))
    .execute();
}

/** How many suppliers such a list holds, and what they were paid together. */
export async function countSuppliersPaid(db: Db, slice: Slice, search?: string) {
  return named(db, slice, search)
    .select([
      sql<number>`count(distinct s.id)`.as('suppliers'),
      sql<number>`coalesce(sum(r.pence), 0)::bigint`.as('pence'),
    ])
    .executeTakeFirstOrThrow();
}

export type AtPosition = {
  readonly position: Position;
  readonly suppliers: number;
  readonly pence: number;
  readonly payments: number;
};

/** How many of a body’s suppliers stand on either side of the line, and on it. */
export async function countByPosition(
  db: Db,
  slice: BodySlice,
  thresholdPence: number,
): Promise<AtPosition[]> {
  const paid = selectSupplierSlice(db, slice)
    .select([
      'l.supplier_id',
      sql<number>`sum(r.pence)`.as('pence'),
      sql<number>`sum(r.payments)`.as('payments'),
    ])
    .groupBy('l.supplier_id');
  return db
    .selectFrom(paid.as('x'))
    .select([
      sql<Position>`case when x.pence <= 0 then 'nothing' when x.pence < ${thresholdPence} then 'below'
        when x.pence = ${thresholdPence} then 'at' else 'above' end`.as('position'),
      sql<number>`count(*)`.as('suppliers'),
      sql<number>`sum(x.pence)::bigint`.as('pence'),
      sql<number>`sum(x.payments)::bigint`.as('payments'),
    ])
    .groupBy('position')
    .execute();
}

/** What suppliers were paid by the district of their registered office; null is outside the region or not known. */
export async function sumByDistrict(db: Db, slice: Slice) {
  return selectSupplierSlice(db, slice)
    .leftJoin('district as d', 'd.slug', 's.district_slug')
    .select([
      'd.slug',
      'd.name',
      sql<number>`sum(r.pence)::bigint`.as('pence'),
      sql<number>`count(distinct s.id)`.as('suppliers'),
    ])
    .groupBy(['d.slug', 'd.name'])
    .orderBy('pence', 'desc')
    .execute();
}

function named(db: Db, slice: Slice, search = '') {
  const query = selectSupplierSlice(db, slice);
  return search.trim() === '' ? query : query.where('s.name', 'ilike', likeAnywhere(search.trim()));
}
