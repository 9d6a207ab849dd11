import type { SelectQueryBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../db/connect.ts';
import type { MonthOfLines } from './lines-page.rules.ts';
import type { LineFilter } from './payment-lines.queries.ts';
import { selectFileMonths, selectPurposes } from './slice.queries.ts';

/** How many lines such a filter finds in each month, the latest first: from sums, so that no lines are counted. */
export async function countLinesByMonth(db: Database, filter: LineFilter): Promise<MonthOfLines[]> {
  const month = {
    ...filter,
    from: filter.from.with({ day: 1 }),
  };
  if (filter.supplierId) return byMonth(selectSuppliersMonths(db, month, filter.supplierId));
  if (filter.area !== undefined || filter.category !== undefined) {
    return byMonth(
      selectPurposes(db, month)
        .$if(filter.area !== undefined, (query) => query.where('r.service_area', '=', filter.area ?? ''))
        .$if(filter.category !== undefined, (query) => query.where('r.category', '=', filter.category ?? '')),
    );
  }
  return byMonth(selectFileMonths(db, month));
}

function selectSuppliersMonths(db: Database, filter: LineFilter, supplierId: string) {
  return db
    .selectFrom('payee_supplier as l')
    .innerJoin('spend_rollup as r', (on) =>
      on.onRef('r.body_id', '=', 'l.body_id').onRef('r.payee_id', '=', 'l.payee_id'),
    )
    .where('l.supplier_id', '=', supplierId)
    .where('l.invented', '=', filter.invented)
    .where('r.coverage', '=', 'published')
    .where('r.month', '>=', filter.from)
    .where('r.month', '<=', filter.to)
    .$if(filter.bodyId !== undefined, (query) => query.where('r.body_id', '=', filter.bodyId ?? ''))
    .$if(filter.area !== undefined, (query) => query.where('r.service_area', '=', filter.area ?? ''))
    .$if(filter.category !== undefined, (query) => query.where('r.category', '=', filter.category ?? ''));
}

type Summed = { r: { month: Temporal.PlainDate; pence: number; payments: number } };

// Three starts, one way to add up: what they share is that a row `r` has a month, pence and payments.
// biome-ignore lint/suspicious/noExplicitAny: the tables joined before differ, and none of them is read here
async function byMonth(query: SelectQueryBuilder<any, any, object>): Promise<MonthOfLines[]> {
  const summed = query as unknown as SelectQueryBuilder<Summed, 'r', object>;
  return summed
    .select('r.month')
    .select([
      sql<number>`sum(r.pence)::bigint`.as('pence'),
      sql<number>`sum(r.payments)::bigint`.as('payments'),
    ])
    .groupBy('r.month')
    .orderBy('r.month', 'desc')
    .execute();
}
