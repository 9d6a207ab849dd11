import { Refused } from '../../terminal/command.ts';
import type { Input } from '../../terminal/read-input.ts';
import { type CsvCells, readCsvRows } from '../../values/csv-rows.ts';
import { words } from './rake.words.en.ts';

/** A file of rows under named columns; each row knows its line. */
export type TextRows = {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly CsvCells[];
};

/** Reads CSV with commas, semicolons or tabs. Refuses what is not well formed, in one sentence. */
export function readTable({ name, text }: Input): TextRows {
  const read = readCsvRows(text);
  if ('brokenAt' in read) throw new Refused(words.brokenCsv(name, read.brokenAt));
  const [first, ...rows] = read;
  return { name, head: first?.cells ?? [], rows };
}

/** Where a column stands. Refuses one that is not there, or there twice. */
export function columnOf({ name, head }: TextRows, column: string): number {
  const at = head.indexOf(column);
  if (at < 0) throw new Refused(words.noColumn(name, column, head));
  if (head.indexOf(column, at + 1) >= 0) throw new Refused(words.columnTwice(name, column));
  return at;
}
