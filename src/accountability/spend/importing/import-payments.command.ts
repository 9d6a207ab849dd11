import { basename, join } from 'node:path';
import { atTheTerminal } from '../../../acts/at-the-terminal.ts';
import { migrate } from '../../../db/migrate.ts';
import { type Answer, type Call, type Command, Refused, WrongUse } from '../../../terminal/command.ts';
import { readInputBytes } from '../../../terminal/read-input.ts';
import { textTable } from '../../../terminal/text-table.ts';
import { formatPounds } from '../../../values/money.ts';
import { bodyOption, namedBody } from '../command-body.ts';
import { commandWords as words } from '../command-words.en.ts';
import type { PaymentsFile } from '../read-payments-file.ts';
import { faultSentence } from '../words.en.ts';
import { bringInPayments, type PaymentsImported } from './bring-in-payments.ts';
import type { ImportedFile } from './import-file.ts';

/** Imports payments as a public body published them: all the files named, or none. */
export const importPayments: Command = {
  name: 'import payments',
  summary: 'Import payments as a public body published them',
  usage: 'import payments <file…> --body <slug> [--publisher <name>] [--dry-run]',
  example: 'import payments 2019-01.csv 2019-02.csv --body manchester-council',
  options: {
    body: { type: 'string' },
    publisher: { type: 'string' },
    'dry-run': { type: 'boolean' },
    map: { type: 'string' },
  },
  async run(call) {
    const slug = bodyOption(call);
    if (call.words.length === 0) throw new WrongUse(words.filesMissing);
    if (call.options['map'] !== undefined) throw new Refused(words.mapNotYet);
    const files = await Promise.all(call.words.map((word) => readFileNamed(call, word)));
    const installation = await call.open();
    await migrate(installation.ownerUrl);
    const { bodyId } = await namedBody(installation.db, slug);
    const { publisher } = call.options;
    const dryRun = call.options['dry-run'] === true;
    const imported = await bringInPayments(installation.pool, atTheTerminal(), {
      bodyId,
      files,
      publisher: typeof publisher === 'string' ? publisher : undefined,
      invented: false,
      filesFolder: join(installation.dataFolder, 'files'),
      dryRun,
      progress: (done, total) => call.terminal.progress(words.progress(done, total)),
    });
    if ('refused' in imported) throw new Refused(faultSentence(imported.name, imported.fault));
    return answer(imported, dryRun);
  },
};

async function readFileNamed({ terminal }: Call, word: string): Promise<PaymentsFile> {
  const { name, bytes } = await readInputBytes(word, terminal);
  return { name: basename(name), open: () => [bytes] };
}

function answer(imported: PaymentsImported, dryRun: boolean): Answer {
  const { suppliers, duplicates } = imported;
  const json = {
    files: imported.files.map(fileFacts),
    suppliers: { new: suppliers.added, recognised: suppliers.recognised },
    duplicates,
    dryRun,
  };
  const lines = [
    fileTable(imported.files),
    ...imported.files.flatMap(findings),
    words.suppliers(suppliers.added, suppliers.recognised),
    ...(duplicates > 0 ? [words.duplicates(duplicates)] : []),
    ...(dryRun ? [words.dryRun] : []),
  ];
  return { json, text: lines.join('\n') };
}

function fileFacts(file: ImportedFile) {
  const { name, encoding, layout, rows, accepted, redacted, credits, totalPence, netPence } = file;
  return {
    file: name,
    encoding,
    layout,
    period: daysOf(file),
    rows,
    accepted,
    rejected: file.rejects.length,
    redacted,
    credits,
    totalPence,
    netPence,
    rejects: file.rejects.map(({ line, reason }) => ({ line, reason })),
    masked: file.masked,
    duplicate: file.duplicate,
    sha256: file.sha256.toString('hex'),
  };
}

/** The days of the first and the last payment, as an ISO 8601 interval. */
function daysOf({ firstPaidOn, lastPaidOn }: ImportedFile): string | null {
  return firstPaidOn && lastPaidOn ? `${firstPaidOn.toString()}/${lastPaidOn.toString()}` : null;
}

function fileTable(files: readonly ImportedFile[]): string {
  const columns = Object.entries(words.importedColumns).map(([key, title]) => ({
    title,
    isNumber: key !== 'file' && key !== 'days',
  }));
  const rows = files.map((file) => [
    file.duplicate ? `${file.name} (${words.here})` : file.name,
    daysOf(file) ?? '',
    ...[file.rows, file.accepted, file.rejects.length, file.redacted, file.credits].map(String),
    formatPounds(file.netPence),
  ]);
  return textTable(columns, rows);
}

function findings({ name, rejects, masked }: ImportedFile): string[] {
  return [
    ...rejects.map(({ line, reason }) => words.rejected(name, line, reason)),
    ...masked.map(({ line, kind }) => words.masked(name, line, kind)),
  ];
}
