import { type Insertable, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import { orNotFound } from '../../../db/errors.ts';
import type { PaymentUploadTable } from '../../../db/tables.ts';

type Db = Database | Transaction;
/** What an officer handed over. */
export type Holding = 'payments' | 'contracts';
export type UploadKey = { readonly bodyId: string; readonly uploadId: string };
export type UploadFile = { readonly name: string; readonly sha256: Buffer; readonly sizeBytes: number };
export type Upload = Awaited<ReturnType<typeof getUpload>>;

const columns = [
  'id as uploadId',
  'coverage',
  'invented',
  'publisher',
  'source',
  'uploaded_at as uploadedAt',
  'job_id as jobId',
  'drawn_up_on as drawnUpOn',
] as const;

export async function insertUpload(
  tx: Transaction,
  row: Insertable<PaymentUploadTable>,
  files: readonly UploadFile[],
): Promise<void> {
  await tx.insertInto('payment_upload').values(row).execute();
  const rows = files.map(({ name, sha256, sizeBytes }, position) => ({
    body_id: row.body_id,
    upload_id: row.id,
    position,
    name,
    sha256,
    size_bytes: sizeBytes,
  }));
  await tx.insertInto('payment_upload_file').values(rows).execute();
}

/** An upload of a body; throws NotFound, also where it holds something else. */
export async function getUpload(db: Db, key: UploadKey, holds: Holding = 'payments') {
  return orNotFound(uploadBy(db, key).where('holds', '=', holds).executeTakeFirst());
}

/** The same, its row locked: whoever comes second sees that it was imported. */
export async function getUploadForUpdate(tx: Transaction, key: UploadKey): Promise<Upload> {
  return orNotFound(uploadBy(tx, key).forUpdate().executeTakeFirst());
}

function uploadBy(db: Db, { bodyId, uploadId }: UploadKey) {
  return db
    .selectFrom('payment_upload')
    .select(columns)
    .where('body_id', '=', bodyId)
    .where('id', '=', uploadId);
}

export async function listUploadFiles(db: Db, { bodyId, uploadId }: UploadKey): Promise<UploadFile[]> {
  return db
    .selectFrom('payment_upload_file')
    .select(['name', 'sha256', 'size_bytes as sizeBytes'])
    .where('body_id', '=', bodyId)
    .where('upload_id', '=', uploadId)
    .orderBy('position')
    .execute();
}

export async function setUploadJob(
  tx: Transaction,
  { bodyId, uploadId }: UploadKey,
  jobId: string,
): Promise<void> {
  await tx
    .updateTable('payment_upload')
    .set({ job_id: jobId })
    .where('body_id', '=', bodyId)
    .where('id', '=', uploadId)
    .execute();
}

/** What a body handed over, the newest first: what waits for its officers, or what its latest imports came to. */
export async function listUploads(db: Db, bodyId: string, { imported, limit }: WhichUploads) {
  return db
    .selectFrom('payment_upload as upload')
    .innerJoin('payment_upload_file as file', (join) =>
      join.onRef('file.body_id', '=', 'upload.body_id').onRef('file.upload_id', '=', 'upload.id'),
    )
    .leftJoin('import_job as job', (join) =>
      join.onRef('job.body_id', '=', 'upload.body_id').onRef('job.id', '=', 'upload.job_id'),
    )
    .select(({ fn }) => [
      'upload.id as uploadId',
      'upload.uploaded_at as uploadedAt',
      'upload.job_id as jobId',
      'job.state',
      fn.min('file.name').as('firstName'),
      fn.countAll<number>().as('files'),
    ])
    .where('upload.body_id', '=', bodyId)
    .where('upload.holds', '=', 'payments')
    .where('upload.job_id', imported ? 'is not' : 'is', null)
    .groupBy(['upload.id', 'upload.uploaded_at', 'upload.job_id', 'job.state'])
    .orderBy('upload.uploaded_at', 'desc')
    .limit(limit)
    .execute();
}

type WhichUploads = { readonly imported: boolean; readonly limit: number };
export type ListedUpload = Awaited<ReturnType<typeof listUploads>>[number];

/** Forgets uploads from before a time that were never imported; answers with the hashes nothing holds any more. */
export async function deleteOldUploads(
  tx: Transaction,
  bodyId: string,
  before: Temporal.Instant,
): Promise<Buffer[]> {
  const { rows } = await sql<{ sha256: Buffer }>`
    with forgotten as (
      select file.sha256, file.upload_id from payment_upload_file as file
      join payment_upload as upload on upload.body_id = file.body_id and upload.id = file.upload_id
      where upload.body_id = ${bodyId} and upload.job_id is null and upload.uploaded_at < ${before}
    ), deleted as (
      delete from payment_upload where body_id = ${bodyId} and id in (select upload_id from forgotten)
    )
    select distinct sha256 from forgotten
    where not exists (select from payment_upload_file as other where other.sha256 = forgotten.sha256
        and other.upload_id not in (select upload_id from forgotten))
      and not exists (select from import_job_file as job where job.sha256 = forgotten.sha256)
      and not exists (select from payment_file as file
        where file.sha256 = forgotten.sha256 or file.original_sha256 = forgotten.sha256)
      and not exists (select from stored_file as stored where stored.sha256 = forgotten.sha256)
      and not exists (select from review_evidence as evidence where evidence.sha256 = forgotten.sha256)`.execute(
    tx,
  );
  return rows.map(({ sha256 }) => sha256);
}
