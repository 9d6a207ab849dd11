import { type Insertable, sql, type Updateable } from 'kysely';
import type { Database, Transaction } from '../../db/connect.ts';
import { orNotFound } from '../../db/errors.ts';
import type { WitnessReportTable } from '../../db/tables.ts';

type Db = Database | Transaction;
export type ReportKey = { readonly bodyId: string; readonly reportId: string };
export type Report = Awaited<ReturnType<typeof listReports>>[number];

const columns = [
  'w.body_id as bodyId',
  'w.procurement_id as procurementId',
  'w.promise_id as promiseId',
  'w.id as reportId',
  'w.seen',
  'w.words',
  'w.file_id as fileId',
  'w.seen_on as seenOn',
  'w.reported_at as reportedAt',
  'w.reply_due_on as replyDueOn',
  'w.reply',
  'w.replied_at as repliedAt',
  'w.rating',
  'w.rated_at as ratedAt',
  'w.reading',
  sql<string | null>`coalesce((select a.name from area a where a.code = w.kept_ward),
    (select d.name from district d where d.slug = w.kept_district))`.as('keptPlace'),
] as const;

/** The reports on a promise, the latest first. Who made them stays out. */
export async function listReports(
  db: Db,
  of: { readonly bodyId: string; readonly procurementId: string; readonly promiseId: string },
) {
  return db
    .selectFrom('witness_report as w')
    .select(columns)
    .where('w.body_id', '=', of.bodyId)
    .where('w.procurement_id', '=', of.procurementId)
    .where('w.promise_id', '=', of.promiseId)
    .orderBy('w.reported_at', 'desc')
    .orderBy('w.id')
    .execute();
}

/** One report with whose it is to answer and to rate. */
export async function getReport(db: Db, key: ReportKey) {
  return orNotFound(selectReport(db, key).executeTakeFirst());
}

/** The same, with its row locked: what decides whether it may be answered or rated. */
export async function getReportForUpdate(tx: Transaction, key: ReportKey) {
  return orNotFound(selectReport(tx, key).forUpdate('w').executeTakeFirst());
}

function selectReport(db: Db, key: ReportKey) {
  return db
    .selectFrom('witness_report as w')
    .innerJoin('promise as p', (join) =>
      join
        .onRef('p.body_id', '=', 'w.body_id')
        .onRef('p.procurement_id', '=', 'w.procurement_id')
        .onRef('p.id', '=', 'w.promise_id'),
    )
    .select([...columns, 'w.reported_by as reportedBy', 'p.supplier_id as supplierId'])
    .where('w.body_id', '=', key.bodyId)
    .where('w.id', '=', key.reportId);
}

/** The report that a person made on a promise, if they did. */
export async function findOwnReport(
  db: Db,
  of: { readonly bodyId: string; readonly promiseId: string; readonly personId: string },
) {
  return db
    .selectFrom('witness_report as w')
    .select(columns)
    .where('w.reported_by', '=', of.personId)
    .where('w.body_id', '=', of.bodyId)
    .where('w.promise_id', '=', of.promiseId)
    .executeTakeFirst();
}

export async function insertReport(tx: Transaction, row: Insertable<WitnessReportTable>): Promise<void> {
  await tx.insertInto('witness_report').values(row).execute();
}

export async function updateReport(
  tx: Transaction,
  key: ReportKey,
  set: Updateable<WitnessReportTable>,
): Promise<void> {
  await tx
    .updateTable('witness_report')
    .set(set)
    .where('body_id', '=', key.bodyId)
    .where('id', '=', key.reportId)
    .execute();
}
