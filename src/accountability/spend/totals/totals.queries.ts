import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import { type Slice, selectFileMonths, selectPurposes } from './slice.queries.ts';
import { type MonthPart, totalOf } from './total.rules.ts';

type Db = Database | Transaction;

const pence = sql<number>`coalesce(sum(r.pence), 0)::bigint`.as('pence');
const payments = sql<number>`coalesce(sum(r.payments), 0)::bigint`.as('payments');

/** Everything in a slice: the money, what kinds of it there are, on which VAT basis, and from which months. */
export async function sumSlice(db: Db, slice: Slice) {
  const parts = await selectFileMonths(db, slice)
    .select(['r.kind', 'r.redacted', 'r.date_precision as precision', 'f.vat_basis as vatBasis'])
    .select([pence, payments])
    .select([
      sql<Temporal.PlainDate>`min(r.month)`.as('firstMonth'),
      sql<Temporal.PlainDate>`max(r.month)`.as('lastMonth'),
    ])
    .groupBy(['r.kind', 'r.redacted', 'r.date_precision', 'f.vat_basis'])
    .execute();
  return totalOf(parts as MonthPart[]);
}

/** Month by month, the earliest first; of it, what is dated to no month of its own but to a whole period. */
export function sumByMonth(db: Db, slice: Slice) {
  return selectFileMonths(db, slice)
    .select(['r.month', pence, payments])
    .select(
      sql<number>`coalesce(sum(r.payments) filter (where r.date_precision = 'period'), 0)::bigint`.as(
        'datedToPeriod',
      ),
    )
    .groupBy('r.month')
    .orderBy('r.month')
    .execute();
}

/** What was bought (as the body words it) or which of its services bought it, the largest first. */
export function sumByKind(db: Db, slice: Slice, by: 'category' | 'service_area') {
  return selectPurposes(db, slice)
    .select([`r.${by} as name`, pence, payments])
    .groupBy(`r.${by}`)
    .orderBy('pence', 'desc')
    .orderBy('name')
    .execute();
}

/** Body by body, the largest first, with the months each has and the VAT bases its files are on. */
export async function sumByBody(db: Db, slice: Slice) {
  const rows = await selectFileMonths(db, slice)
    .innerJoin('body as b', 'b.id', 'f.body_id')
    .select(['b.id as bodyId', 'b.slug', 'b.name', pence, payments])
    // As text: the driver reads arrays of days as times.
    .select([
      sql<string[]>`array_agg(distinct r.month::text)`.as('months'),
      sql<string[]>`array_agg(distinct f.vat_basis)`.as('bases'),
    ])
    .groupBy('b.id')
    .orderBy('pence', 'desc')
    .orderBy('b.name')
    .execute();
  return rows.map((row) => ({ ...row, months: row.months.map((month) => Temporal.PlainDate.from(month)) }));
}

/** The bodies that there are payments of, published or made up, by name. */
export function listPayers(db: Db, invented: boolean) {
  return db
    .selectFrom('body as b')
    .select(['b.id as bodyId', 'b.slug', 'b.name'])
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('payment_file as f')
          .select('f.id')
          .whereRef('f.body_id', '=', 'b.id')
          .where('f.invented', '=', invented)
          .where('f.coverage', '=', 'published')
          .where('f.standing', '=', true)
          .where('f.accepted', '>', 0),
      ),
    )
    .orderBy('b.name')
    .execute();
}

/** The months these bodies have published payments in, or made-up ones, body by body. */
export function listMonthsOfBodies(db: Db, bodyIds: readonly string[]) {
  return db
    .selectFrom('spend_file_month as r')
    .innerJoin('payment_file as f', (on) =>
      on.onRef('f.body_id', '=', 'r.body_id').onRef('f.id', '=', 'r.file_id'),
    )
    .innerJoin('body as b', 'b.id', 'r.body_id')
    .select(['b.id as bodyId', 'b.slug', 'b.name', 'r.month'])
    .distinct()
    .where('r.body_id', '=', sql<string>`any(${[...bodyIds]}::uuid[])`)
    .where('f.coverage', '=', 'published')
    .where('f.standing', '=', true)
    .where('b.ended_on', 'is', null)
    .orderBy('r.month')
    .execute();
}
