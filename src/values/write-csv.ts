export type CsvCell = string | number | null;

/** Spreadsheets run a cell that begins like this as a formula. */
const formula = /^[=+\-@\t\r]/;

/**
 * A table as CSV (RFC 4180): CRLF, quotes where needed, a byte order mark so that spreadsheets read UTF-8. Text that a
 * spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers.
 */
export function writeCsv(head: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const lines = [head, ...rows].map((row) => row.map(writeCell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function writeCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
