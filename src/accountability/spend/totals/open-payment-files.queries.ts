import { sql } from 'kysely';
import type { Database, Transaction } from '../../../db/connect.ts';

/** The files that bodies published, replaced and withdrawn ones too; a private ledger is never among them. */
export function selectOpenPaymentFiles(db: Database | Transaction) {
  return db
    .selectFrom('payment_file as f')
    .innerJoin('body as b', 'b.id', 'f.body_id')
    .where('f.coverage', '=', 'published')
    .select(['f.body_id as _bodyId', 'f.id as fileId', 'b.slug as body', 'f.name', 'f.member', 'f.source'])
    .select(['f.publisher', 'f.invented as madeUp', 'f.vat_basis as vatBasis', 'f.row_count as rows'])
    .select(['f.accepted', 'f.rejected', 'f.redacted', 'f.masked', 'f.credits', 'f.net_pence as netPence'])
    .select(['f.first_paid_on as firstPaidOn', 'f.last_paid_on as lastPaidOn', 'f.imported_at as importedAt'])
    .select(['f.standing', 'f.replaced_by as replacedById', 'f.replaced_at as replacedAt'])
    .select(['f.withdrawn_at as withdrawnAt', sql<string>`encode(f.sha256, 'hex')`.as('sha256')]);
}
