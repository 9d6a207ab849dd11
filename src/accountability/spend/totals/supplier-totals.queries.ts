import { type Expression, type SqlBool, sql } from 'kysely';
import type { Database, Transaction } from '../../../db/connect.ts';
import { likeAnywhere } from '../../../db/like-pattern.ts';
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
  const paid = selectSuppliers(db, slice, ask)
    .select('r.supplier_id')
    .select([
      sql<number>`sum(r.pence)::bigint`.as('pence'),
      sql<number>`sum(r.payments)::bigint`.as('payments'),
    ])
    .groupBy('r.supplier_id')
    .orderBy('pence', 'desc')
    .orderBy('r.supplier_id')
    .$if(ask.limit !== undefined, (query) => query.limit(ask.limit ?? 0).offset(ask.offset ?? 0));
  // Names are read of the page alone.
  const { rows } = await sql<PaidSupplier>`
    select s.id as "supplierId", s.slug, s.name, s.kind, x.pence, x.payments
    from (${paid}) x join supplier s on s.id = x.supplier_id
    order by x.pence desc, x.supplier_id`.execute(db);
  return rows;
}

/** How many suppliers such a list holds, and what they were paid together. */
export async function countSuppliersPaid(db: Db, slice: Slice, ask: SupplierAsk = {}) {
  const paid = selectSuppliers(db, slice, ask)
    .select(sql<number>`sum(r.pence)`.as('pence'))
    .groupBy('r.supplier_id');
  const { rows } = await sql<{ suppliers: number; pence: number }>`
    select count(*) as suppliers, coalesce(sum(pence), 0)::bigint as pence from (${paid}) x`.execute(db);
  return rows[0] ?? { suppliers: 0, pence: 0 };
}

/** The rows of a slice that are suppliers’, narrowed as asked. */
export function selectSuppliers(db: Db, slice: Slice, { part, search = '', districtSlug }: SupplierAsk) {
  const narrow: Expression<SqlBool>[] = [sql<SqlBool>`r.supplier_id is not null`];
  if (part) narrow.push(sql<SqlBool>`${partOfRow} = ${part}`);
  if (search.trim() !== '') {
    const like = likeAnywhere(search.trim());
    narrow.push(sql<SqlBool>`r.supplier_id in (select s.id from supplier s where s.name ilike ${like})`);
  }
  if (districtSlug !== undefined) narrow.push(sql<SqlBool>`r.supplier_district = ${districtSlug}`);
  return selectPaid(db, slice).where(({ and }) => and(narrow));
}
