/** A cell of a file. */
export type Cell = string | number | boolean | null;

export type ColumnType =
  | 'text'
  | 'number'
  /** Whole pence: files for programs keep them, a workbook shows pounds. */
  | 'pence'
  /** Pounds as decimal text. */
  | 'pounds'
  /** ISO text: `2026-11-23`. */
  | 'date';
export type Column = { readonly name: string; readonly type: ColumnType };

/** What a list is handed over as; `json` only by those who ask for it, since pages have a twin of their own. */
export type TableFormat = 'csv' | 'xlsx';

/** The file that an address asks for; undefined for the page itself. */
export function tableFormat(query: URLSearchParams): TableFormat | undefined {
  const as = query.get('as');
  return as === 'csv' || as === 'xlsx' ? as : undefined;
}

/** What the columns of a head hold, as far as their names and the cells themselves tell. */
export function columnsOf(
  head: readonly string[],
  rows: readonly (readonly Cell[])[] = [],
): readonly Column[] {
  return head.map((name, index) => ({ name, type: typeOf(name, rows, index) }));
}

function typeOf(name: string, rows: readonly (readonly Cell[])[], index: number): ColumnType {
  if (/pounds/i.test(name)) return 'pounds';
  const cells = rows.map((row) => row[index] ?? null).filter((cell) => cell !== null && cell !== '');
  if (cells.length === 0) return 'text';
  if (cells.every((cell) => typeof cell === 'number')) return 'number';
  if (cells.every(isQuantity) && cells.some((cell) => String(cell).includes('.'))) return 'number';
  return cells.every((cell) => typeof cell === 'string' && isoDay.test(cell)) ? 'date' : 'text';
}

/** Whole numbers as text may be numbers of something, such as of a company: only beside fractions are they quantities. */
function isQuantity(cell: Cell): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && decimalText.test(cell));
}

/** Exact decimal text of as many digits as a spreadsheet keeps. */
export const decimalText = /^-?(?!(?:\.?\d){16})(0|[1-9]\d*)(\.\d+)?$/;

export const isoDay = /^\d{4}-\d\d-\d\d$/;

/** How CSV has a cell: yes or no in words. */
export function csvCell(cell: Cell): string | number | null {
  if (typeof cell !== 'boolean') return cell;
  return cell ? 'yes' : 'no';
}
