import { sql } from 'kysely';
import type { Database, Transaction } from '../../../db/connect.ts';
import { likeAnywhere } from '../../../db/like-pattern.ts';
import type { Position } from '../tiers/tier-policy.rules.ts';
import type { TierRule } from '../tiers/tiers.rules.ts';
import { type Slice, selectSupplierSlice } from './slice.queries.ts';

type Db = Database | Transaction;

export type PaidSupplier = {
  readonly supplierId: string;
  readonly slug: string;
  readonly name: string;
  readonly pence: number;
  readonly payments: number;
};

type SupplierAsk = {
  /** Any part of a name. */
  readonly search?: string | undefined;
  /** Of their registered office. */
  readonly districtSlug?: string | undefined;
  readonly limit?: number;
  readonly offset?: number;
};

/** What one body, or all of them, paid each supplier: the largest first, a page at a time where a limit is given. */
export async function sumBySupplier(db: Db, slice: Slice, ask: SupplierAsk = {}): Promise<PaidSupplier[]> {
  const { districtSlug, limit, offset = 0 } = ask;
  return named(db, slice, ask.search)
    .$if(districtSlug !== undefined, (query) => query.where('s.district_slug', '=', districtSlug ?? ''))
    .select(['s.id as supplierId', 's.slug', 's.name'])
    .select([
      sql<number>`sum(r.pence)::bigint`.as('pence'),
      sql<number>`sum(r.payments)::bigint`.as('payments'),
    ])
    .groupBy('s.id')
    .orderBy('pence', 'desc')
    .orderBy('s.name')
    .orderBy('s.id')
    .$if(limit !== undefined, (query) => query.limit(limit ?? 0).offset(offset))
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
  readonly bodyId: string;
  readonly position: Position;
  readonly suppliers: number;
  readonly pence: number;
  readonly payments: number;
};

/** How many suppliers of each body stand on either side of that body’s own line, and on it. */
export async function countByPosition(
  db: Db,
  slice: Slice,
  lines: readonly { readonly bodyId: string; readonly rule: TierRule }[],
): Promise<AtPosition[]> {
  if (lines.length === 0) return [];
  const paid = selectSupplierSlice(db, slice)
    .select(['r.body_id', 'l.supplier_id'])
    .select([sql<number>`sum(r.pence)`.as('pence'), sql<number>`sum(r.payments)`.as('payments')])
    .groupBy(['r.body_id', 'l.supplier_id']);
  const { rows } = await sql<AtPosition>`
    select x.body_id as "bodyId",
      case when x.pence <= 0 then 'nothing' when x.pence < t.pence then 'below'
        when x.pence = t.pence then 'at' else 'above' end as position,
      count(*) as suppliers, sum(x.pence)::bigint as pence, sum(x.payments)::bigint as payments
    from (${paid}) x
    join unnest(${lines.map(({ bodyId }) => bodyId)}::uuid[],
      ${lines.map(({ rule }) => rule.thresholdPence)}::bigint[]) as t (body_id, pence) on t.body_id = x.body_id
    group by 1, 2`.execute(db);
  return rows;
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
