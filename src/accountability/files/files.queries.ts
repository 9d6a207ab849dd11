import type { Insertable } from 'kysely';
import type { Database, Transaction } from '../../db/connect.ts';
import type { StoredFileTable } from '../../db/tables.ts';

export type FileKey = { readonly bodyId: string; readonly fileId: string };

export async function insertStoredFile(tx: Transaction, row: Insertable<StoredFileTable>): Promise<void> {
  await tx.insertInto('stored_file').values(row).execute();
}

export async function findStoredFile(db: Database | Transaction, { bodyId, fileId }: FileKey) {
  return db
    .selectFrom('stored_file')
    .select(['name', 'media_type as mediaType', 'sha256'])
    .where('body_id', '=', bodyId)
    .where('id', '=', fileId)
    .executeTakeFirst();
}
