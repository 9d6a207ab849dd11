import { isFormula } from '../../values/write-csv.ts';
import { type Cell, type Column, decimalText, isoDay } from './table.rules.ts';

/** What a sheet of a workbook can hold; the next rows stand on the next sheet. */
export const ROWS_A_SHEET = 1_048_576;
/** What a cell can hold. CSV and JSON have the whole text. */
const LONGEST_TEXT = 32_767;
/** Spreadsheets count days wrongly before 1 March 1900. */
const FIRST_DAY = '1900-03-01';
const DAY_0 = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/** The styles of `xl/styles.xml`, by their place there. */
export const styles = { plain: 0, head: 1, date: 2, pounds: 3, quoted: 4 } as const;

/** A row of a sheet (ECMA-376, part 1, 18.3.1.73): text stands inline and is never a formula. */
export function rowXml(columns: readonly Column[], cells: readonly Cell[], number: number): string {
  const inner = cells.map((cell, index) =>
    cellXml(columns[index]?.type ?? 'text', cell, `${letters(index)}${number}`),
  );
  return `<row r="${number}">${inner.join('')}</row>`;
}

export function headXml(columns: readonly Column[]): string {
  const inner = columns.map(({ name, type }, index) =>
    textXml(type === 'pence' ? poundsName(name) : name, `${letters(index)}1`, styles.head),
  );
  return `<row r="1">${inner.join('')}</row>`;
}

/** A workbook shows pence as pounds, and its heading says so. */
export function poundsName(name: string): string {
  return name.replace(/pence/gi, (found) => (found.startsWith('P') ? 'Pounds' : 'pounds'));
}

function cellXml(type: Column['type'], cell: Cell, at: string): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'boolean') return textXml(cell ? 'yes' : 'no', at, styles.plain);
  if (type === 'pence' && typeof cell === 'number') return numberXml(cell / 100, at, styles.pounds);
  if (typeof cell === 'number') return numberXml(cell, at, styles.plain);
  if (type === 'number' && decimalText.test(cell)) return numberXml(Number(cell), at, styles.plain);
  if (type === 'pounds' && /^-?\d+(\.\d+)?$/.test(cell)) return numberXml(Number(cell), at, styles.pounds);
  if (type === 'date' && isoDay.test(cell) && cell >= FIRST_DAY)
    return numberXml(daySerial(cell), at, styles.date);
  return textXml(cell, at, isFormula(cell) ? styles.quoted : styles.plain);
}

/** Numbers that no spreadsheet has are left as text. */
function numberXml(value: number, at: string, style: number): string {
  if (!Number.isFinite(value)) return textXml(String(value), at, styles.plain);
  return `<c r="${at}"${style ? ` s="${style}"` : ''}><v>${value}</v></c>`;
}

function textXml(text: string, at: string, style: number): string {
  const cut = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
  const space = /^\s|\s$|\n/.test(cut) ? ' xml:space="preserve"' : '';
  return `<c r="${at}" t="inlineStr"${style ? ` s="${style}"` : ''}><is><t${space}>${escapeXml(cut)}</t></is></c>`;
}

function daySerial(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - DAY_0) / DAY_MS;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};
// The very characters that XML 1.0 cannot hold.
// oxlint-disable-next-line no-control-regex
const notXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Text as XML 1.0 can hold it: what it cannot is left out, halves of characters become a question mark. */
export function escapeXml(text: string): string {
  return (
    Buffer.from(text, 'utf8')
      .toString('utf8')
      .replace(notXml, '')
      .replace(/[&<>"\r]/g, (found) => entities[found] ?? '')
      // What spreadsheets would read as an escape of their own.
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
  );
}

/** A column’s letters: A, Z, AA. */
function letters(index: number): string {
  const rest = Math.floor(index / 26);
  const last = String.fromCharCode(65 + (index % 26));
  return rest === 0 ? last : letters(rest - 1) + last;
}

/** A name that a sheet may have: at most 31 characters, without `[]:*?/\`, and its number from the second on. */
export function sheetName(title: string, number: number): string {
  const suffix = number === 1 ? '' : ` (${number})`;
  const plain = Array.from(title.replace(/[[\]:*?/\\\p{Cc}]/gu, ' ').replace(/\s+/g, ' ')).slice(
    0,
    31 - suffix.length,
  );
  const trimmed = plain.join('').replace(/^['\s]+|['\s]+$/g, '');
  const named = trimmed === '' || /^history$/i.test(trimmed) ? 'List' : trimmed;
  return named + suffix;
}
