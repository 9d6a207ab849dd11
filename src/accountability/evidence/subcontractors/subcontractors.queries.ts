import type { Insertable, Updateable } from 'kysely';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { SubcontractorReportTable } from '../../../db/tables.ts';

type Db = Database | Transaction;
type PromiseOf = { readonly bodyId: string; readonly procurementId: string; readonly promiseId: string };
export type SubReport = Awaited<ReturnType<typeof listSubReports>>[number];

/** The signed contracts under which this supplier is a sub-contractor that agreed, and to which prime. */
export async function listPrimes(db: Db, supplierId: string) {
  return db
    .selectFrom('opened_subcontractor as o')
    .innerJoin('bid as b', (join) =>
      join
        .onRef('b.body_id', '=', 'o.body_id')
        .onRef('b.procurement_id', '=', 'o.procurement_id')
        .onRef('b.id', '=', 'o.bid_id'),
    )
    .innerJoin('contract as c', (join) =>
      join
        .onRef('c.body_id', '=', 'b.body_id')
        .onRef('c.procurement_id', '=', 'b.procurement_id')
        .onRef('c.supplier_id', '=', 'b.supplier_id'),
    )
    .innerJoin('supplier as s', 's.id', 'c.supplier_id')
    .select(['o.body_id as bodyId', 'o.procurement_id as procurementId', 'o.work', 's.name as primeName'])
    .where('o.named_supplier_id', '=', supplierId)
    .where('o.confirmed', '=', true)
    .execute();
}

/** What sub-contractors told under a promise, the latest first. */
export async function listSubReports(db: Db, of: PromiseOf) {
  return db
    .selectFrom('subcontractor_report as r')
    .innerJoin('supplier as s', 's.id', 'r.supplier_id')
    .leftJoin('stored_file as f', (join) =>
      join.onRef('f.body_id', '=', 'r.body_id').onRef('f.id', '=', 'r.file_id'),
    )
    .select([
      'r.body_id as bodyId',
      'r.procurement_id as procurementId',
      'r.promise_id as promiseId',
      'r.id as reportId',
      'r.supplier_id as supplierId',
      's.name as supplierName',
      'r.quantity',
      'r.note',
      'r.link',
      'r.file_id as fileId',
      'f.name as fileName',
      'f.sha256 as fileSha256',
      'r.sent_at as sentAt',
      'r.answer',
      'r.answer_reason as answerReason',
      'r.answered_at as answeredAt',
    ])
    .where('r.body_id', '=', of.bodyId)
    .where('r.procurement_id', '=', of.procurementId)
    .where('r.promise_id', '=', of.promiseId)
    .orderBy('r.sent_at', 'desc')
    .orderBy('r.id')
    .execute();
}

/** What sub-contractors told and nobody has answered, by promise of these primes, the longest waiting first. */
export async function listWaitingReports(db: Database, primeIds: readonly string[]) {
  if (primeIds.length === 0) return [];
  return db
    .selectFrom('subcontractor_report as r')
    .innerJoin('promise as p', (join) =>
      join
        .onRef('p.body_id', '=', 'r.body_id')
        .onRef('p.procurement_id', '=', 'r.procurement_id')
        .onRef('p.id', '=', 'r.promise_id'),
    )
    .innerJoin('body as b', 'b.id', 'r.body_id')
    .select(['p.supplier_id as supplierId', 'p.id as promiseId', 'p.title', 'b.slug as bodySlug'])
    .select(({ fn }) => ['b.name as bodyName', fn.countAll<number>().as('waiting')])
    .where('p.supplier_id', 'in', [...primeIds])
    .where('r.answer', 'is', null)
    .groupBy(['p.supplier_id', 'p.id', 'p.title', 'b.slug', 'b.name'])
    .orderBy(({ fn }) => fn.min('r.sent_at'))
    .execute();
}

export async function insertSubReport(
  tx: Transaction,
  row: Insertable<SubcontractorReportTable>,
): Promise<void> {
  await tx.insertInto('subcontractor_report').values(row).execute();
}

export async function updateSubReport(
  tx: Transaction,
  key: PromiseOf & { readonly reportId: string },
  set: Updateable<SubcontractorReportTable>,
): Promise<void> {
  await tx
    .updateTable('subcontractor_report')
    .set(set)
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('promise_id', '=', key.promiseId)
    .where('id', '=', key.reportId)
    .execute();
}
