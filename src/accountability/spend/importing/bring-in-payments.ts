import type pg from 'pg';
import type { By } from '../../../acts/by.ts';
import { transactWithCopy } from '../../../acts/transact-with-copy.ts';
import type { FileFault, PaymentsFile } from '../read-payments-file.ts';
import { type ImportedFile, type ImportTo, importFile, type SurveyedFile } from './import-file.ts';
import { lockBodyForImport } from './payment-files.queries.ts';
import { surveyPayments } from './survey-payments.ts';

export type PaymentsImport = Omit<ImportTo, 'bodyId'> & {
  readonly bodyId: string;
  readonly files: readonly PaymentsFile[];
  /** Does everything and undoes it, to say what would happen. */
  readonly dryRun?: boolean | undefined;
  readonly progress?: ((done: number, total: number) => void) | undefined;
};

export type PaymentsImported = {
  readonly files: readonly ImportedFile[];
  readonly suppliers: { readonly added: number; readonly recognised: number };
  /** Files that were here already: nothing changed for them. */
  readonly duplicates: number;
};

export type ImportRefusal = {
  readonly refused: 'unreadable';
  readonly name: string;
  readonly fault: FileFault;
};

/**
 * Imports files of payments for a body: all of them in one transaction, so that a kill half way, or a file that
 * cannot be read, leaves nothing behind. Every row is accepted or rejected with its line and reason; payees are
 * recognised as suppliers by name; the totals of what changed are summed again. A file that was imported before
 * changes nothing.
 */
export async function bringInPayments(
  pool: pg.Pool,
  by: By,
  input: PaymentsImport,
): Promise<PaymentsImported | ImportRefusal> {
  const surveyed: SurveyedFile[] = [];
  for (const file of input.files) {
    const survey = await surveyPayments(file);
    if ('fault' in survey) return { refused: 'unreadable', name: file.name, fault: survey.fault };
    surveyed.push({ file, survey });
  }
  try {
    return await transactWithCopy(pool, by.actor, async (tx, copy) => {
      await lockBodyForImport(tx, input.bodyId);
      const files: ImportedFile[] = [];
      for (const each of surveyed) {
        input.progress?.(files.length, surveyed.length);
        files.push(await importFile(tx, copy, by, input, each));
      }
      const imported = sumUp(files);
      if (input.dryRun) throw new Undone(imported);
      return imported;
    });
  } catch (error) {
    if (error instanceof Undone) return error.imported;
    throw error;
  }
}

/** Thrown to undo what a dry run did, with what it found. */
class Undone extends Error {
  readonly imported: PaymentsImported;
  constructor(imported: PaymentsImported) {
    super('a dry run is undone');
    this.imported = imported;
  }
}

function sumUp(files: readonly ImportedFile[]): PaymentsImported {
  const paid = new Set(files.flatMap((file) => [...file.supplierIds]));
  const added = files.reduce((total, file) => total + file.suppliersAdded, 0);
  const duplicates = files.filter((file) => file.duplicate).length;
  return { files, suppliers: { added, recognised: paid.size - added }, duplicates };
}
