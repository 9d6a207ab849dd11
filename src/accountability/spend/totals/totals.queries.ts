import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import { type Slice, selectSlice } from './slice.queries.ts';

type Db = Database | Transaction;

const pence = sql<number>`coalesce(sum(r.pence), 0)::bigint`.as('pence');
const payments = sql<number>`coalesce(sum(r.payments), 0)::bigint`.as('payments');

export type Total = Awaited<ReturnType<typeof sumSlice>>;

/** Everything in a slice: the money, how much of it went to names left out, and the months it runs from and to. */
export async function sumSlice(db: Db, slice: Slice) {
  return selectSlice(db, slice)
    .leftJoin('payee_supplier as l', (on) =>
      on.onRef('l.body_id', '=', 'r.body_id').onRef('l.payee_id', '=', 'r.payee_id'),
    )
    .select([
      pence,
      payments,
      sql<number>`coalesce(sum(r.pence) filter (where p.redacted), 0)::bigint`.as('redactedPence'),
      sql<number>`count(distinct l.supplier_id)`.as('suppliers'),
      sql<Temporal.PlainDate | null>`min(r.month)`.as('firstMonth'),
      sql<Temporal.PlainDate | null>`max(r.month)`.as('lastMonth'),
    ])
    .executeTakeFirstOrThrow();
}

/** Month by month, the earliest first. */
export function sumByMonth(db: Db, slice: Slice) {
  return selectSlice(db, slice)
    .select(['r.month', pence, payments])
    .groupBy('r.month')
    .orderBy('r.month')
    .execute();
}

/** What was bought (as the body words it) or which of its services bought it, the largest first. */
export function sumByKind(db: Db, slice: Slice, by: 'category' | 'service_area') {
  return selectSlice(db, slice)
    .select([`r.${by} as name`, pence, payments])
    .groupBy(`r.${by}`)
    .orderBy('pence', 'desc')
    .orderBy('name')
    .execute();
}

/** Body by body, the largest first, with the months each has. */
export async function sumByBody(db: Db, slice: Slice) {
  const rows = await selectSlice(db, slice)
    .innerJoin('body as b', 'b.id', 'r.body_id')
    .select(['b.id as bodyId', 'b.slug', 'b.name', pence, payments])
    // As text: the driver reads arrays of days as times.
    .select(sql<string[]>`array_agg(distinct r.month::text)`.as('months'))
    .groupBy('b.id')
    .orderBy('pence', 'desc')
    .orderBy('b.name')
    .execute();
  return rows.map((row) => ({ ...row, months: row.months.map((month) => Temporal.PlainDate.from(month)) }));
}

/** The financial years there are payments in, by the calendar year each begins in, the latest first. */
export async function listYearStarts(db: Db, slice: Slice): Promise<number[]> {
  const rows = await selectSlice(db, slice)
    .select(sql<number>`extract(year from r.month - interval '3 months')::integer`.as('start'))
    .distinct()
    .orderBy('start', 'desc')
    .execute();
  return rows.map(({ start }) => start);
}

/** The bodies that there are payments of, published or made up, by name. */
export function listPayers(db: Db, invented: boolean) {
  return selectSlice(db, { invented })
    .innerJoin('body as b', 'b.id', 'r.body_id')
    .select(['b.id as bodyId', 'b.slug', 'b.name'])
    .distinct()
    .orderBy('b.name')
    .execute();
}

/** The months these bodies have payments in, published or made up, body by body. */
export function listMonthsOfBodies(db: Db, bodyIds: readonly string[]) {
  return db
    .selectFrom('spend_rollup as r')
    .innerJoin('body as b', 'b.id', 'r.body_id')
    .select(['b.id as bodyId', 'b.slug', 'b.name', 'r.month'])
    .distinct()
    .where('r.body_id', '=', sql<string>`any(${[...bodyIds]}::uuid[])`)
    .where('b.ended_on', 'is', null)
    .orderBy('r.month')
    .execute();
}
