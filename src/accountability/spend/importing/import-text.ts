import { textTable } from '../../../terminal/text-table.ts';
import { formatPounds } from '../../../values/money.ts';
import type { FileFacts, ImportedFacts } from './imported-facts.ts';
import { fileName, words } from './words.en.ts';

/** What came of an import, for somebody at a terminal. */
export function importText(facts: ImportedFacts): string {
  const { files, unread, suppliers, duplicates, dryRun } = facts;
  const lines = [
    ...(files.length > 0 ? [fileTable(files)] : []),
    ...files.flatMap(findings),
    words.suppliers(suppliers.new, suppliers.recognised),
    ...(duplicates > 0 ? [words.duplicates(duplicates)] : []),
    ...(unread.length > 0 ? [words.unread(unread.length), ...unread.map(({ sentence }) => sentence)] : []),
    ...(dryRun ? [words.dryRun] : []),
  ];
  return lines.join('\n');
}

function fileTable(files: readonly FileFacts[]): string {
  const columns = Object.entries(words.columns).map(([key, title]) => ({
    title,
    isNumber: key !== 'file' && key !== 'days',
  }));
  const rows = files.map((file) => [
    file.duplicate ? `${fileName(file)} (${beforeInWords(file)})` : fileName(file),
    file.period ?? '',
    ...[file.rows, file.accepted, file.rejected, file.redacted, file.credits].map(String),
    formatPounds(file.netPence),
  ]);
  return textTable(columns, rows);
}

function beforeInWords({ before }: FileFacts): string {
  if (before === 'withdrawn') return words.withdrawn;
  return before === 'replaced' ? words.replacedBefore : words.here;
}

function findings(file: FileFacts): string[] {
  const name = fileName(file);
  if (file.duplicate) return [];
  return [
    ...file.rejects.map(({ line, reason }) => words.rejected(name, line, reason)),
    ...file.masked.map(({ line, kind }) => words.masked(name, line, kind)),
    ...file.replaced.map((older) => words.replaced(name, fileName(older))),
    ...(file.containedIn ? [words.contained(name, fileName(file.containedIn))] : []),
    ...file.overlaps.map((other) => words.overlaps(name, fileName(other), other.lines)),
  ];
}
