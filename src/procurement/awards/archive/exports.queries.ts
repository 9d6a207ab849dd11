import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';

export type FileExport = {
  readonly id: string;
  readonly exportedAt: Temporal.Instant;
  readonly manifestSha256: string;
  readonly publicManifestSha256: string;
  readonly publicFileId: string;
};

/** Every export of a purchase’s file, the latest first. */
export async function listExports(db: Database | Transaction, key: ProcurementKey): Promise<FileExport[]> {
  return db
    .selectFrom('file_export')
    .select(['id', 'exported_at as exportedAt', 'public_file_id as publicFileId'])
    .select(sql<string>`encode(manifest_sha256, 'hex')`.as('manifestSha256'))
    .select(sql<string>`encode(public_manifest_sha256, 'hex')`.as('publicManifestSha256'))
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .orderBy('exported_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

export async function insertExport(
  tx: Transaction,
  key: ProcurementKey,
  made: FileExport & { readonly by: string },
): Promise<void> {
  await tx
    .insertInto('file_export')
    .values({
      body_id: key.bodyId,
      procurement_id: key.procurementId,
      id: made.id,
      exported_at: made.exportedAt,
      exported_by: made.by,
      manifest_sha256: Buffer.from(made.manifestSha256, 'hex'),
      public_manifest_sha256: Buffer.from(made.publicManifestSha256, 'hex'),
      public_file_id: made.publicFileId,
    })
    .execute();
}
