import { type Insertable, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import { orNotFound } from '../../../db/errors.ts';
import type { PaymentFileTable } from '../../../db/tables.ts';

export type PaymentFile = Awaited<ReturnType<typeof getPaymentFile>>;
export type FileKey = { readonly bodyId: string; readonly fileId: string };
type Db = Database | Transaction;

const columns = [
  'id as fileId',
  'name',
  'publisher',
  'invented',
  'sha256',
  'size_bytes as sizeBytes',
  'layout',
  'encoding',
  'row_count as rows',
  'accepted',
  'rejected',
  'redacted',
  'credits',
  'masked',
  'total_pence as totalPence',
  'net_pence as netPence',
  'first_paid_on as firstPaidOn',
  'last_paid_on as lastPaidOn',
  'imported_at as importedAt',
  'member',
  'source',
  'coverage',
  'vat_basis as vatBasis',
  'reading',
  'original_sha256 as originalSha256',
  'original_size_bytes as originalSizeBytes',
  'standing',
  'replaced_by as replacedBy',
  'replaced_at as replacedAt',
  'withdrawn_at as withdrawnAt',
] as const;

/** One import at a time for a body: whoever comes second sees what the first one wrote. */
export async function lockBodyForImport(tx: Transaction, bodyId: string): Promise<{ readonly name: string }> {
  return orNotFound(
    tx.selectFrom('body').select('name').where('id', '=', bodyId).forNoKeyUpdate().executeTakeFirst(),
  );
}

/** The file with these bytes, if the body has imported it as what it is now. */
export async function findFileByContent(
  db: Db,
  of: {
    readonly bodyId: string;
    readonly coverage: 'published' | 'ledger';
    readonly invented: boolean;
    readonly sha256: Buffer;
  },
): Promise<PaymentFile | undefined> {
  return db
    .selectFrom('payment_file')
    .select(columns)
    .where('body_id', '=', of.bodyId)
    .where('sha256', '=', of.sha256)
    .where('coverage', '=', of.coverage)
    .where('invented', '=', of.invented)
    .executeTakeFirst();
}

export async function getPaymentFile(db: Db, key: FileKey) {
  return orNotFound(
    db
      .selectFrom('payment_file')
      .select(columns)
      .where('body_id', '=', key.bodyId)
      .where('id', '=', key.fileId)
      .executeTakeFirst(),
  );
}

/** A body’s files, the latest days first. */
export async function listPaymentFiles(db: Db, bodyId: string): Promise<PaymentFile[]> {
  return db
    .selectFrom('payment_file')
    .select(columns)
    .where('body_id', '=', bodyId)
    .orderBy('last_paid_on', (order) => order.desc().nullsLast())
    .orderBy('name')
    .execute();
}

export async function insertPaymentFile(tx: Transaction, row: Insertable<PaymentFileTable>): Promise<void> {
  await tx.insertInto('payment_file').values(row).execute();
}

export async function insertRejects(
  tx: Transaction,
  key: FileKey,
  rejects: readonly { readonly line: number; readonly reason: string; readonly content: string }[],
): Promise<void> {
  if (rejects.length === 0) return;
  await sql`
    insert into payment_reject (body_id, file_id, line, reason, content)
    select ${key.bodyId}, ${key.fileId}, line, reason, content
    from unnest(${rejects.map(({ line }) => line)}::integer[], ${rejects.map(({ reason }) => reason)}::text[],
      ${rejects.map(({ content }) => content)}::text[]) as given (line, reason, content)`.execute(tx);
}

/** The rows of a file that were not taken, by line. */
export async function listRejects(db: Db, key: FileKey, limit?: number) {
  return db
    .selectFrom('payment_reject')
    .select(['line', 'reason', 'content'])
    .where('body_id', '=', key.bodyId)
    .where('file_id', '=', key.fileId)
    .orderBy('line')
    .$if(limit !== undefined, (query) => query.limit(limit ?? 0))
    .execute();
}

/** The hashes of files, by their keys. */
export async function listHashes(
  db: Db,
  bodyId: string,
  fileIds: readonly string[],
): Promise<ReadonlyMap<string, Buffer>> {
  if (fileIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('payment_file')
    .select(['id', 'sha256'])
    .where('body_id', '=', bodyId)
    .where('id', 'in', fileIds)
    .execute();
  return new Map(rows.map(({ id, sha256 }) => [id, sha256]));
}

export async function markWithdrawn(
  tx: Transaction,
  { bodyId, fileId }: FileKey,
  { at, by }: { readonly at: Temporal.Instant; readonly by: string | null },
): Promise<void> {
  await tx
    .updateTable('payment_file')
    .set({ withdrawn_at: at, withdrawn_by: by })
    .where('body_id', '=', bodyId)
    .where('id', '=', fileId)
    .execute();
}

export async function markStanding(tx: Transaction, { bodyId, fileId }: FileKey): Promise<void> {
  await tx
    .updateTable('payment_file')
    .set({ replaced_by: null, replaced_at: null, withdrawn_at: null, withdrawn_by: null })
    .where('body_id', '=', bodyId)
    .where('id', '=', fileId)
    .execute();
}
