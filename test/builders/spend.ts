import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { inject } from 'vitest';
import { bringInPayments } from '../../src/accountability/spend/importing/bring-in-payments.ts';
import type {
  PaymentsFile,
  PaymentsImport,
  PaymentsImported,
} from '../../src/accountability/spend/importing/payments-import.ts';
import { openSpool } from '../../src/accountability/spend/importing/spool.ts';
import { type Survey, surveySheet } from '../../src/accountability/spend/importing/survey-sheet.ts';
import { openSheets } from '../../src/accountability/spend/reading/sheets/open-sheets.ts';
import { setUpBy } from './people.ts';

const titles = [
  'Body Name',
  'Service Area',
  'Expenses Type',
  'Invoice Payment Date',
  'Transaction Number',
  'Net Amount',
  'Supplier Name',
];

/** A row of a plain file; what is not said is unremarkable. */
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
    ({ area = 'Adult Social Care', kind = 'Equipment', on = '2018-06-15', ...row }, index) => {
      const { number = numberOf(row, index) } = row;
      return ['Anytown Council', area, kind, on, number, row.amount, row.to].map(quoted).join(',');
    },
  );
  return `${[titles.join(','), ...lines].join('\n')}\n`;
}

/** The same for the same row: unlike rows of two files are never one payment that was put right. */
function numberOf(row: GivenRow, index: number): string {
  return `${index + 1}-${createHash('sha256').update(JSON.stringify(row)).digest('hex').slice(0, 6)}`;
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

export function textFile(text: string, name = 'payments.csv'): PaymentsFile {
  return { name, open: () => [Buffer.from(text)] };
}

/** Where originals are kept, gone when the run is over: files that share a worker share it. */
export const keptFiles = mkdtempSync(join(inject('runFolder'), 'payments-'));

/** Files without a name of their own never share one: that would make the later one a re-issue. */
let imports = 0;

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
    files: files.map((file) =>
      'open' in file ? file : textFile(paymentsCsv(file), `${(imports += 1)}.csv`),
    ),
    ...given,
  });
  if ('refused' in imported) throw new Error(`refused: ${imported.fault.reason}`);
  return imported;
}

/** What reading a file finds in its one sheet, before anything is written. */
export async function buildSurvey(file: PaymentsFile): Promise<Survey> {
  const spool = await openSpool();
  try {
    const how = { spool, today: Temporal.PlainDate.from('2026-11-22'), watch() {} };
    for await (const sheet of openSheets(file)) {
      if ('fault' in sheet) throw new Error(sheet.fault.reason);
      const survey = await surveySheet(sheet, { ...how, mappingFor: () => Promise.resolve(undefined) });
      if ('fault' in survey) throw new Error(survey.fault.reason);
      return survey;
    }
    throw new Error('no sheet');
  } finally {
    await spool.close();
  }
}
