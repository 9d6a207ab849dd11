import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';

/** A row as it stands in a file: its cells, and its line as editors number it, from 1. */
export type CsvCells = { readonly line: number; readonly cells: readonly string[] };

/**
 * Reads CSV cell by cell, the first row with the others: commas, semicolons or tabs, whichever line 1 has; a byte order
 * mark or none; empty lines left out; cells without the blanks around them. Where it is not well formed, the line.
 */
export function readCsvRows(text: string): readonly CsvCells[] | { readonly brokenAt: number } {
  const firstLine = text.slice(0, text.search(/[\r\n]|$/));
  const delimiter = [',', ';', '\t'].find((mark) => firstLine.includes(mark)) ?? ',';
  const options = { bom: true, delimiter, info: true, relax_column_count: true, skip_empty_lines: true };
  try {
    // With `info` each row comes with its line, which the parser’s types do not say.
    const rows = parse(text, { ...options, trim: true }) as unknown as {
      readonly record: readonly string[];
      readonly info: { readonly lines: number };
    }[];
    return rows.map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch (error) {
    if (error instanceof CsvError) return { brokenAt: Number(error['lines'] ?? 1) };
    throw error;
  }
}
