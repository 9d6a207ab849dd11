import type { Database, Transaction } from '../../../db/connect.ts';
import { findImportJobRow, type JobKey } from './import-jobs.queries.ts';
import type { ImportedFacts } from './imported-facts.ts';

export type ImportJob = {
  readonly state: 'waiting' | 'running' | 'done' | 'failed';
  readonly stage: 'reading' | 'writing';
  /** Rows read or written so far, and in all once that is known. */
  readonly done: number;
  readonly total: number | null;
  readonly result: ImportedFacts | null;
  /** Why nothing was imported, in a sentence. */
  readonly fault: string | null;
};

/** How far an import is, or what came of it. */
export async function findImportJob(db: Database | Transaction, key: JobKey): Promise<ImportJob | undefined> {
  const row = await findImportJobRow(db, key);
  if (!row) return undefined;
  const { result, ...job } = row;
  const came = result as ImportedFacts | { readonly refused: string } | null;
  if (came && 'refused' in came) return { ...job, result: null, fault: came.refused };
  return { ...job, result: came, fault: null };
}
