import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { afterAll } from 'vitest';
import {
  bringInPayments,
  type PaymentsImport,
  type PaymentsImported,
} from '../../src/accountability/spend/importing/bring-in-payments.ts';
import { layoutColumns } from '../../src/accountability/spend/manchester-layout.rules.ts';
import type { PaymentsFile } from '../../src/accountability/spend/read-payments-file.ts';
import { roomyFolder } from '../roomy-folder.ts';
import { setUpBy } from './people.ts';

/** A row of the strict layout; what is not said is unremarkable. */
export type GivenRow = {
  readonly area?: string;
  readonly kind?: string;
  readonly on?: string;
  readonly number?: string;
  readonly amount: string;
  readonly to: string;
};

/** A file in the strict layout. */
export function paymentsCsv(rows: readonly GivenRow[]): string {
  const lines = rows.map(
    ({ area = 'Adult Social Care', kind = 'Equipment', on = '2018-06-15', number = '51', ...row }) =>
      ['Anytown Council', area, kind, on, number, row.amount, row.to].map(quoted).join(','),
  );
  return `${[layoutColumns.join(','), ...lines].join('\n')}\n`;
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

export function textFile(text: string, name = 'payments.csv'): PaymentsFile {
  return { name, open: () => [Buffer.from(text)] };
}

/** Where a test file's originals are kept, gone when it ends. */
export const keptFiles = mkdtempSync(join(roomyFolder(), 'pp-payments-'));
afterAll(() => rmSync(keptFiles, { recursive: true, force: true }));

/** Imports files for a body and fails the test when one cannot be read. */
export async function buildPayments(
  pool: pg.Pool,
  bodyId: string,
  files: readonly (readonly GivenRow[] | PaymentsFile)[],
  given: Partial<PaymentsImport> = {},
): Promise<PaymentsImported> {
  const imported = await bringInPayments(pool, setUpBy(), {
    bodyId,
    invented: false,
    filesFolder: keptFiles,
    files: files.map((file, index) =>
      'open' in file ? file : textFile(paymentsCsv(file), `${index + 1}.csv`),
    ),
    ...given,
  });
  if ('refused' in imported) throw new Error(`refused: ${imported.fault.reason}`);
  return imported;
}
