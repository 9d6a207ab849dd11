import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { SheetRow } from '../sheet.rules.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** As wide as a spreadsheet is; a cell that says it spans more does not. */
const WIDEST_SPAN = 100;

/** The tables of a web page with at least two rows and two columns; a table that lays out other tables is none. */
export function findTables(page: string): SheetRow[][] {
  const tables = descendants(parse(page), (node) => node.nodeName === 'table') as Element[];
  return tables
    .filter((table) => descendants(table, (node) => node !== table && node.nodeName === 'table').length === 0)
    .map(rowsOf)
    .filter((rows) => rows.length >= 2 && rows.some(({ cells }) => cells.length >= 2));
}

function rowsOf(table: Element): SheetRow[] {
  const rows = descendants(table, (node) => node.nodeName === 'tr') as Element[];
  return rows
    .map((row, at) => ({ line: at + 1, cells: row.childNodes.flatMap(cellsOf) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

function cellsOf(node: Node): string[] {
  if (node.nodeName !== 'td' && node.nodeName !== 'th') return [];
  const span = Number(node.attrs.find(({ name }) => name === 'colspan')?.value ?? 1);
  const empty = Number.isInteger(span) && span > 1 ? Math.min(span, WIDEST_SPAN) - 1 : 0;
  return [textOf(node).replace(/\s+/g, ' ').trim(), ...Array.from({ length: empty }, () => '')];
}

function textOf(cell: Node): string {
  const pieces = descendants(cell, ({ nodeName }) => nodeName === '#text' || nodeName === 'br');
  return pieces.map((piece) => ('value' in piece ? piece.value : ' ')).join('');
}

/** Without recursion: a page may be nested as deep as it likes. */
function descendants(root: Node, wanted: (node: Node) => boolean): Node[] {
  const found: Node[] = [];
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (wanted(node)) found.push(node);
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) waiting.push(child);
  }
  return found;
}
