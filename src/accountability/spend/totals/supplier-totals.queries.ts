import { type Expression, type SqlBool, sql } from 'kysely';
import type { Database, Transaction } from '../../../db/connect.ts';
import { likeAnywhere } from '../../../db/like-pattern.ts';
import type { Position } from '../tiers/tier-policy.rules.ts';
import type { TierRule } from '../tiers/tiers.rules.ts';
import { partOfRow } from './paid-parts.queries.ts';
import type { PaidPart } from './paid-parts.rules.ts';
import { type Slice, selectPaid } from './slice.queries.ts';

type Db = Database | Transaction;

export type PaidSupplier = {
  readonly supplierId: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: string;
  readonly pence: number;
  readonly payments: number;
};

export type SupplierAsk = {
  /** Only what belongs to this part; without it, everything paid to a supplier. */
  readonly part?: PaidPart | undefined;
  /** Any part of a name. */
  readonly search?: string | undefined;
  /** Of their registered office. */
  readonly districtSlug?: string | undefined;
  readonly limit?: number;
  readonly offset?: number;
};

/** What one body, or all of them, paid each supplier: the largest first, a page at a time where a limit is given. */
export async function sumBySupplier(db: Db, slice: Slice, ask: SupplierAsk = {}): Promise<PaidSupplier[]> {
  const { limit, offset = 0 } = ask;
  return selectSuppliers(db, slice, ask)
    .select(['s.id as supplierId', 's.slug', 's.name', 's.kind'])
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
export async function countSuppliersPaid(db: Db, slice: Slice, ask: SupplierAsk = {}) {
  const paid = selectSuppliers(db, slice, ask).select(sql<number>`sum(r.pence)`.as('pence')).groupBy('s.id');
  const { rows } = await sql<{ suppliers: number; pence: number }>`
    select count(*) as suppliers, coalesce(sum(pence), 0)::bigint as pence from (${paid}) x`.execute(db);
  return rows[0] ?? { suppliers: 0, pence: 0 };
}

export type AtPosition = {
  readonly bodyId: string;
  readonly position: Position;
  readonly suppliers: number;
  readonly pence: number;
  readonly payments: number;
};

/**
 * How many suppliers of each body stand on either side of that body’s own line, and on it, by what it published.
 * Public bodies stand nowhere; grants count only where the body’s rule says so.
 */
export async function countByPosition(
  db: Db,
  slice: Slice,
  lines: readonly {
    readonly bodyId: string;
    readonly rule: TierRule & { readonly countsGrants?: boolean };
  }[],
): Promise<AtPosition[]> {
  if (lines.length === 0) return [];
  const paid = selectSuppliers(db, slice, {})
    .innerJoin(
      sql<{ body_id: string; counts: boolean }>`(select * from
        unnest(${lines.map(({ bodyId }) => bodyId)}::uuid[],
          ${lines.map(({ rule }) => rule.countsGrants ?? false)}::boolean[]) as u (body_id, counts))`.as('u'),
      'u.body_id',
      'r.body_id',
    )
    .select(['r.body_id', 'r.supplier_id'])
    .select([
      sql<number>`coalesce(sum(r.pence) filter (where u.counts or r.kind <> 'grant'), 0)`.as('pence'),
      sql<number>`sum(r.payments)`.as('payments'),
    ])
    .where(partOfRow, '<>', 'public-bodies')
    .groupBy(['r.body_id', 'r.supplier_id']);
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

/** The rows of a slice that are suppliers’, narrowed as asked. */
export function selectSuppliers(db: Db, slice: Slice, { part, search = '', districtSlug }: SupplierAsk) {
  const narrow: Expression<SqlBool>[] = [];
  if (part) narrow.push(sql<SqlBool>`${partOfRow} = ${part}`);
  if (search.trim() !== '') narrow.push(sql<SqlBool>`s.name ilike ${likeAnywhere(search.trim())}`);
  if (districtSlug !== undefined) narrow.push(sql<SqlBool>`s.district_slug = ${districtSlug}`);
  return selectPaid(db, slice)
    .innerJoin('supplier as s', 's.id', 'r.supplier_id')
    .where(({ and }) => and(narrow));
}
