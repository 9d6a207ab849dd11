import { sql } from 'kysely';
import type { Database } from '../../../db/connect.ts';
import type { MonthOfLines } from './lines-page.rules.ts';
import type { LineFilter } from './payment-lines.queries.ts';
import { selectFileMonths, selectPurposes } from './slice.queries.ts';

const pence = sql<number>`sum(r.pence)::bigint`.as('pence');
const payments = sql<number>`sum(r.payments)::bigint`.as('payments');

/** How many lines such a filter finds in each month, the latest first: from sums, so that no lines are counted. */
export function countLinesByMonth(db: Database, filter: LineFilter): Promise<MonthOfLines[]> {
  const ofMonths = { ...filter, from: filter.from.with({ day: 1 }) };
  if (filter.supplierId) return countOfSupplier(db, ofMonths, filter.supplierId);
  if (filter.area !== undefined || filter.category !== undefined) return countOfPurpose(db, ofMonths);
  return selectFileMonths(db, ofMonths)
    .select(['r.month', pence, payments])
    .groupBy('r.month')
    .orderBy('r.month', 'desc')
    .execute();
}

function countOfPurpose(db: Database, filter: LineFilter): Promise<MonthOfLines[]> {
  return selectPurposes(db, filter)
    .$if(filter.area !== undefined, (query) => query.where('r.service_area', '=', filter.area ?? ''))
    .$if(filter.category !== undefined, (query) => query.where('r.category', '=', filter.category ?? ''))
    .select(['r.month', pence, payments])
    .groupBy('r.month')
    .orderBy('r.month', 'desc')
    .execute();
}

function countOfSupplier(db: Database, filter: LineFilter, supplierId: string): Promise<MonthOfLines[]> {
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
    .$if(filter.category !== undefined, (query) => query.where('r.category', '=', filter.category ?? ''))
    .select(['r.month', pence, payments])
    .groupBy('r.month')
    .orderBy('r.month', 'desc')
    .execute();
}
