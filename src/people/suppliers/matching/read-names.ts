import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { Refused } from '../../../terminal/command.ts';
import type { Input } from '../../../terminal/read-input.ts';
import { matchWords as words } from '../words.en.ts';

const REGISTER_COLUMNS = ['audited_name', 'name', 'supplier'];

/** The published names of a file, one a row, empty ones too. Refuses a file without a column published_name. */
export function readPublishedNames(input: Input): string[] {
  const [header = [], ...rows] = readRows(input);
  const column = columnOf(header, ['published_name']);
  if (column < 0) throw new Refused(words.noColumn(input.name, header.join(', ')));
  return rows.map((row) => row[column] ?? '');
}

/** A register’s names, each once: from audited_name, name or supplier, and otherwise from its first column. */
export function readRegisterNames(input: Input): string[] {
  const [header = [], ...rows] = readRows(input);
  const column = Math.max(0, columnOf(header, REGISTER_COLUMNS));
  const names = new Set(rows.map((row) => (row[column] ?? '').trim()).filter((name) => name !== ''));
  if (names.size === 0) throw new Refused(words.noRegister(input.name));
  return [...names];
}

function columnOf(header: readonly string[], names: readonly string[]): number {
  const found = header.map((cell) => cell.trim().toLowerCase().replaceAll(' ', '_'));
  return names.map((name) => found.indexOf(name)).find((at) => at >= 0) ?? -1;
}

function readRows({ name, text }: Input): string[][] {
  const firstLine = text.replace(/^\ufeff/, '').slice(0, text.search(/[\r\n]|$/));
  const delimiter = [',', ';', '\t'].find((mark) => firstLine.includes(mark)) ?? ',';
  try {
    return parse(text, { bom: true, delimiter, relax_column_count: true, relax_quotes: true });
  } catch (error) {
    if (error instanceof CsvError) throw new Refused(words.brokenCsv(name, Number(error['lines'] ?? 1)));
    throw error;
  }
}
