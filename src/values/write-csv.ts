import { Readable } from 'node:stream';

export type CsvCell = string | number | null;

/** Spreadsheets run a cell that begins like this as a formula. */
const formula = /^[=+\-@\t\r\n]/;
// Either begins as a formula or has something to quote: most text is neither, and is looked at once.
const isMarked = /^[=+\-@\t\r\n]|[",\r\n]/;
const quoted = /[",\r\n]/;
const plainNumber = /^-\d+(\.\d+)?$/;

/** Whether a spreadsheet would run a text as a formula. A plain number below zero is a number. */
export function isFormula(text: string): boolean {
  return formula.test(text) && !plainNumber.test(text);
}

/**
 * A table as CSV (RFC 4180): CRLF, quotes where needed, a byte order mark so that spreadsheets read UTF-8. Text that a
 * spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers.
 */
export function writeCsv(head: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return `${MARK}${[head, ...rows].map(writeRow).join('')}`;
}

/**
 * The same, some rows at a time, so that a file of a million rows is never in memory. Reading stops when nobody takes
 * the file any more.
 */
export function streamCsv(
  head: readonly string[],
  blocks: AsyncIterable<readonly (readonly CsvCell[])[]>,
): ReadableStream<Uint8Array> {
  return Readable.toWeb(
    Readable.from(texts(head, blocks), { objectMode: false }),
  ) as ReadableStream<Uint8Array>;
}

const MARK = '\uFEFF';

async function* texts(
  head: readonly string[],
  blocks: AsyncIterable<readonly (readonly CsvCell[])[]>,
): AsyncGenerator<Buffer> {
  yield Buffer.from(MARK + writeRow(head));
  for await (const rows of blocks) {
    if (rows.length > 0) yield Buffer.from(rows.map(writeRow).join(''));
  }
}

/** Rows as lines of CSV, for a file that is written some rows at a time. */
export function csvRows(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map(writeRow).join('');
}

function writeRow(row: readonly CsvCell[]): string {
  let line = '';
  for (const [index, cell] of row.entries()) line += index === 0 ? writeCell(cell) : `,${writeCell(cell)}`;
  return `${line}\r\n`;
}

function writeCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (!isMarked.test(cell)) return cell;
  const text = isFormula(cell) ? `'${cell}` : cell;
  return quoted.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
