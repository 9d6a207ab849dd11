import { type Insertable, sql } from 'kysely';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { ReportReadingTable } from '../../../db/tables.ts';
import type { ReportKey } from '../reports.queries.ts';

type Db = Database | Transaction;

/** Who read a report and what each decided, in order. */
export async function listReadings(db: Db, { bodyId, reportId }: ReportKey) {
  return db
    .selectFrom('report_reading')
    .select([
      'number',
      'read_by as readBy',
      'as_role as asRole',
      'shows',
      'ground',
      'reason',
      'read_at as readAt',
    ])
    .where('body_id', '=', bodyId)
    .where('report_id', '=', reportId)
    .orderBy('number')
    .execute();
}

export type KeptBack = Awaited<ReturnType<typeof listKeptBack>>[number];

/** The last reason for which words of a promise’s reports are kept back, a line each. */
export async function listKeptBack(db: Db, of: { readonly bodyId: string; readonly promiseId: string }) {
  return db
    .selectFrom('witness_report as w')
    .innerJoin('report_reading as r', (join) =>
      join.onRef('r.body_id', '=', 'w.body_id').onRef('r.report_id', '=', 'w.id'),
    )
    .distinctOn('w.id')
    .select(['w.id as reportId', 'w.reading', 'r.ground', 'r.reason', 'r.read_at as readAt'])
    .where('w.body_id', '=', of.bodyId)
    .where('w.promise_id', '=', of.promiseId)
    .where('w.reading', 'in', ['held', 'withheld'])
    .orderBy('w.id')
    .orderBy('r.number', 'desc')
    .execute();
}

export async function insertReading(tx: Transaction, row: Insertable<ReportReadingTable>): Promise<void> {
  await tx.insertInto('report_reading').values(row).execute();
}

export type DeskReport = Awaited<ReturnType<typeof listDeskReports>>[number];

/** A body’s reports to read, and those that its people have: the oldest first. */
export async function listDeskReports(db: Db, bodyId: string) {
  return withOpenStep(db)
    .select([
      'w.id as reportId',
      'p.title',
      's.name as supplierName',
      'w.seen',
      'w.reading',
      'w.reported_at as reportedAt',
      't.rung',
      't.answer_due_on as answerDueOn',
    ])
    .where('w.body_id', '=', bodyId)
    .where(
      sql<boolean>`(w.reading in ('waiting', 'held') or (t.rung is not null and w.rating is distinct from 'settled'))`,
    )
    .orderBy('w.reported_at')
    .limit(200)
    .execute();
}

/** Reports with their promise and the step that waits for an answer, if one does. */
function withOpenStep(db: Db) {
  return db
    .selectFrom('witness_report as w')
    .innerJoin('promise as p', (join) =>
      join
        .onRef('p.body_id', '=', 'w.body_id')
        .onRef('p.procurement_id', '=', 'w.procurement_id')
        .onRef('p.id', '=', 'w.promise_id'),
    )
    .innerJoin('supplier as s', 's.id', 'p.supplier_id')
    .leftJoinLateral(
      (from) =>
        from
          .selectFrom('report_step as t')
          .select(['t.rung', 't.answer_due_on'])
          .whereRef('t.body_id', '=', 'w.body_id')
          .whereRef('t.report_id', '=', 'w.id')
          .where('t.answered_at', 'is', null)
          .orderBy('t.rung', 'desc')
          .limit(1)
          .as('t'),
      (join) => join.onTrue(),
    );
}

/** How many reports of each body wait to be read, with the day of the oldest. */
export async function countToRead(db: Db, bodyIds: readonly string[]) {
  if (bodyIds.length === 0) return [];
  return db
    .selectFrom('witness_report as w')
    .innerJoin('body as b', 'b.id', 'w.body_id')
    .select(['b.id as bodyId', 'b.slug as bodySlug', 'b.name as bodyName'])
    .select(({ fn }) => fn.countAll<number>().as('toRead'))
    .where('w.body_id', 'in', [...bodyIds])
    .where('w.reading', 'in', ['waiting', 'held'])
    .groupBy(['b.id', 'b.slug', 'b.name'])
    .execute();
}

/** Steps that somebody of these bodies is to answer. */
export async function listStepsToAnswer(db: Db, bodyIds: readonly string[]) {
  if (bodyIds.length === 0) return [];
  return db
    .selectFrom('report_step as t')
    .innerJoin('witness_report as w', (join) =>
      join.onRef('w.body_id', '=', 't.body_id').onRef('w.id', '=', 't.report_id'),
    )
    .innerJoin('promise as p', (join) =>
      join
        .onRef('p.body_id', '=', 't.body_id')
        .onRef('p.procurement_id', '=', 't.procurement_id')
        .onRef('p.id', '=', 't.promise_id'),
    )
    .innerJoin('body as b', 'b.id', 't.body_id')
    .select([
      't.body_id as bodyId',
      't.report_id as reportId',
      't.rung',
      't.answer_due_on as dueOn',
      'p.title',
      'b.slug as bodySlug',
      'b.name as bodyName',
    ])
    .where('t.body_id', 'in', [...bodyIds])
    .where('t.answered_at', 'is', null)
    .where(sql<boolean>`w.rating is distinct from 'settled'`)
    .orderBy('t.answer_due_on')
    .execute();
}
