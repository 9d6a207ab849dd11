import { parse } from 'csv-parse/sync';

/** A row of a table by the names of its columns, and its line as editors number it, from 1. */
export type CsvRow = { readonly line: number; readonly cells: Readonly<Record<string, string>> };

type Parsed = {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
};

/**
 * Reads a small table that somebody made in a spreadsheet: commas, semicolons or tabs, a byte order mark or none,
 * empty rows left out, columns by `csvColumn` of their names. Undefined when it is no table.
 */
export function readCsv(text: string): readonly CsvRow[] | undefined {
  try {
    const rows = parse(text, {
      bom: true,
      columns: (head: string[]) => head.map(csvColumn),
      delimiter: [',', ';', '\t'],
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    }) as unknown as readonly Parsed[];
    return rows.map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch {
    return undefined;
  }
}

/** How a column is known: `Address 1` is `address_1`. */
export function csvColumn(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, '_');
}

/** A cell without the apostrophe that guards a formula, and with single spaces. */
export function plainCell(cell: string | undefined): string {
  return (cell ?? '')
    .replace(/^'(?=[=+\-@\t\r])/, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
