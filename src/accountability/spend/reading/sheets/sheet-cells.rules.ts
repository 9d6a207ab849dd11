import type { SheetRow } from '../sheet.rules.ts';
import { dateOfSerial, plainNumber } from './cell-numbers.rules.ts';
import { sharedText } from './shared-text.rules.ts';
import {
  asElement,
  attribute,
  elementPattern,
  elementsOf,
  unescapeXml,
  type XmlElement,
} from './xml-text.rules.ts';

export type Workbook = {
  readonly texts: readonly string[];
  /** The cell styles whose number format is a date. */
  readonly dateStyles: ReadonlySet<number>;
  readonly startsIn1904: boolean;
};

/** More columns than a table of payments has; far out, programs leave cells behind that nobody sees. */
const MOST_COLUMNS = 1000;
/** As many rows as a sheet can have (Excel 2007 and later). */
const MOST_ROWS = 1_048_576;

const cellPattern = elementPattern('c');

/** The cells of one row as text; the row says its own number, or it is the one after the last. */
export function readCells(row: XmlElement, workbook: Workbook, lastLine: number): SheetRow {
  const said = Number(attribute(row.attributes, 'r'));
  const line = Number.isInteger(said) && said > 0 && said <= MOST_ROWS ? said : lastLine + 1;
  const cells: string[] = [];
  let next = 0;
  for (const match of row.inner.matchAll(cellPattern)) {
    const cell = asElement(match);
    const column = columnOf(attribute(cell.attributes, 'r')) ?? next;
    next = column + 1;
    if (column >= MOST_COLUMNS) continue;
    const text = textOf(cell, workbook);
    if (text === '') continue;
    while (cells.length < column) cells.push('');
    cells[column] = text;
  }
  return { line, cells };
}

/** From 0: `C7` is 2. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,4}/.exec(reference ?? '')?.[0];
  if (!letters) return null;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function textOf({ attributes, inner }: XmlElement, workbook: Workbook): string {
  if (inner === '') return '';
  const type = attribute(attributes, 't') ?? 'n';
  if (type === 'inlineStr') return sharedText(inner);
  const value = elementsOf(inner, 'v')[0]?.inner ?? '';
  if (type === 's') return workbook.texts[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd') return value.replace(/T00:00:00(?:\.0+)?Z?$/, '');
  if (type !== 'n' || value === '') return unescapeXml(value);
  const style = Number(attribute(attributes, 's') ?? -1);
  const isDate = workbook.dateStyles.has(style);
  return (isDate ? dateOfSerial(value, workbook.startsIn1904) : null) ?? plainNumber(value);
}
