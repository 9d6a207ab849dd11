import type { Insertable } from 'kysely';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { VisitReadingTable } from '../../../db/tables.ts';
import type { VisitKey } from './visits.queries.ts';

type Db = Database | Transaction;

/** Who read what a monitor wrote and what each decided, in order. */
export async function listVisitReadings(db: Db, { bodyId, visitId }: VisitKey) {
  return db
    .selectFrom('visit_reading')
    .select(['read_by as readBy', 'as_role as asRole', 'shows'])
    .where('body_id', '=', bodyId)
    .where('visit_id', '=', visitId)
    .orderBy('number')
    .execute();
}

export async function insertVisitReading(tx: Transaction, row: Insertable<VisitReadingTable>): Promise<void> {
  await tx.insertInto('visit_reading').values(row).execute();
}

export type VisitToRead = Awaited<ReturnType<typeof listVisitsToRead>>[number];

/** A body’s visits whose words wait to be read, the oldest first. */
export async function listVisitsToRead(db: Db, bodyId: string) {
  return db
    .selectFrom('monitor_visit as v')
    .innerJoin('promise as p', (join) =>
      join
        .onRef('p.body_id', '=', 'v.body_id')
        .onRef('p.procurement_id', '=', 'v.procurement_id')
        .onRef('p.id', '=', 'v.promise_id'),
    )
    .innerJoin('supplier as s', 's.id', 'p.supplier_id')
    .select(['v.id as visitId', 'p.title', 's.name as supplierName', 'v.found', 'v.reading'])
    .select('v.filed_at as filedAt')
    .where('v.body_id', '=', bodyId)
    .where('v.reading', 'in', ['waiting', 'held'])
    .orderBy('v.filed_at')
    .limit(200)
    .execute();
}

/** How many visits of each body wait to be read. */
export async function countVisitsToRead(db: Db, bodyIds: readonly string[]) {
  if (bodyIds.length === 0) return [];
  return db
    .selectFrom('monitor_visit as v')
    .innerJoin('body as b', 'b.id', 'v.body_id')
    .select(['b.id as bodyId', 'b.slug as bodySlug', 'b.name as bodyName'])
    .select(({ fn }) => fn.countAll<number>().as('toRead'))
    .where('v.body_id', 'in', [...bodyIds])
    .where('v.reading', 'in', ['waiting', 'held'])
    .groupBy(['b.id', 'b.slug', 'b.name'])
    .execute();
}
