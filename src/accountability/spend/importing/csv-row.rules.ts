/** Cells as a row of CSV (RFC 4180), so that it can be mended and imported again. */
export function csvRow(cells: readonly string[]): string {
  return cells.map(quoted).join(',');
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
