import { sql } from 'kysely';
import type { Database } from '../../../db/connect.ts';
import { orNotFound } from '../../../db/errors.ts';

export type PublicFile = Awaited<ReturnType<typeof listPublicFiles>>[number];

/** The files a body published that were imported, the latest days first; a private ledger is never among them. */
export function listPublicFiles(db: Database, bodyId: string) {
  return selectPublicFiles(db, bodyId)
    .orderBy('f.last_paid_on', (order) => order.desc().nullsLast())
    .orderBy('f.name')
    .orderBy('f.imported_at', 'desc')
    .orderBy('f.id')
    .execute();
}

/** One of them; not there for a ledger, whoever asks. */
export function getPublicFile(db: Database, bodyId: string, fileId: string): Promise<PublicFile> {
  return orNotFound(selectPublicFiles(db, bodyId).where('f.id', '=', fileId).executeTakeFirst());
}

function selectPublicFiles(db: Database, bodyId: string) {
  return db
    .selectFrom('payment_file as f')
    .leftJoin('payment_file as n', (on) =>
      on.onRef('n.body_id', '=', 'f.body_id').onRef('n.id', '=', 'f.replaced_by'),
    )
    .select([
      'f.id as fileId',
      'f.name',
      'f.member',
      'f.source',
      'f.publisher',
      'f.invented',
      'f.vat_basis as vatBasis',
      'f.row_count as rows',
      'f.accepted',
      'f.rejected',
      'f.redacted',
      'f.masked',
      'f.net_pence as netPence',
      'f.first_paid_on as firstPaidOn',
      'f.last_paid_on as lastPaidOn',
      'f.imported_at as importedAt',
      'f.standing',
      'f.replaced_at as replacedAt',
      'f.withdrawn_at as withdrawnAt',
      'n.id as replacedById',
      'n.name as replacedByName',
      sql<string>`encode(f.sha256, 'hex')`.as('sha256'),
    ])
    .where('f.body_id', '=', bodyId)
    .where('f.coverage', '=', 'published');
}

export type FileLine = Awaited<ReturnType<typeof listFileLines>>[number];

/** Lines of a file in its own order, from a line on: also of one that was replaced, whose lines stay. */
export function listFileLines(
  db: Database,
  key: { readonly bodyId: string; readonly fileId: string },
  from: number,
  limit: number,
) {
  return db
    .selectFrom('payment as m')
    .innerJoin('payee as p', (on) => on.onRef('p.body_id', '=', 'm.body_id').onRef('p.id', '=', 'm.payee_id'))
    .leftJoin('payee_supplier as l', (on) =>
      on.onRef('l.body_id', '=', 'm.body_id').onRef('l.payee_id', '=', 'm.payee_id'),
    )
    .leftJoin('supplier as s', 's.id', 'l.supplier_id')
    .select([
      'm.line',
      'm.paid_on as paidOn',
      'm.date_precision as datePrecision',
      'm.amount_pence as amountPence',
      'm.kind',
      'm.category',
      'm.service_area as serviceArea',
      'm.transaction_number as transactionNumber',
      'p.public_name as payee',
      's.slug as supplierSlug',
    ])
    .where('m.body_id', '=', key.bodyId)
    .where('m.file_id', '=', key.fileId)
    .where('m.line', '>=', from)
    .orderBy('m.line')
    .limit(limit)
    .execute();
}
