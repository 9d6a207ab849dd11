import { Readable } from 'node:stream';

export type CsvCell = string | number | null;

/** Spreadsheets run a cell that begins like this as a formula. */
const formula = /^[=+\-@\t\r]/;

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

function writeRow(row: readonly CsvCell[]): string {
  return `${row.map(writeCell).join(',')}\r\n`;
}

function writeCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
