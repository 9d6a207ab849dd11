import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { Refused } from '../../terminal/command.ts';
import type { Input } from '../../terminal/read-input.ts';
import { words } from './rake.words.en.ts';

/** A file of rows under named columns; each row knows its line. */
export type TextRows = {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
};

/** Reads CSV with commas, semicolons or tabs. Refuses what is not well formed, in one sentence. */
export function readTable({ name, text }: Input): TextRows {
  const [first, ...rows] = parseCsv(name, text);
  return { name, head: first?.cells ?? [], rows };
}

/** Where a column stands. Refuses one that is not there, or there twice. */
export function columnOf({ name, head }: TextRows, column: string): number {
  const at = head.indexOf(column);
  if (at < 0) throw new Refused(words.noColumn(name, column, head));
  if (head.indexOf(column, at + 1) >= 0) throw new Refused(words.columnTwice(name, column));
  return at;
}

function parseCsv(name: string, text: string): TextRows['rows'] {
  const firstLine = text.slice(0, text.search(/[\r\n]|$/));
  const delimiter = [',', ';', '\t'].find((mark) => firstLine.includes(mark)) ?? ',';
  const options = {
    bom: true,
    delimiter,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  };
  try {
    // With `info` each row comes with its line, which the parser’s types do not say.
    const rows = parse(text, options) as unknown as { record: string[]; info: { lines: number } }[];
    return rows.map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch (error) {
    if (error instanceof CsvError) throw new Refused(words.brokenCsv(name, Number(error['lines'] ?? 1)));
    throw error;
  }
}
