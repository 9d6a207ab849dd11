import type { Insertable } from 'kysely';
import type { Transaction } from '../../../db/connect.ts';
import type { ImportedFileTable } from '../../../db/tables.ts';

export async function insertImportedFile(tx: Transaction, row: Insertable<ImportedFileTable>): Promise<void> {
  await tx.insertInto('imported_file').values(row).execute();
}

export type FileOutcome = {
  readonly publisher: string;
  readonly licence: string;
  readonly accepted: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly rejects: readonly unknown[];
};

/** What came of a file, once it was read to its end. */
export async function saveOutcome(tx: Transaction, fileId: string, outcome: FileOutcome): Promise<void> {
  await tx
    .updateTable('imported_file')
    .set({ ...outcome, rejects: JSON.stringify(outcome.rejects) })
    .where('id', '=', fileId)
    .execute();
}
