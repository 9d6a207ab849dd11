import type { SheetRow } from '../sheet.rules.ts';
import { decideDelimiter } from './delimiter.rules.ts';
import { splitRows } from './split-rows.rules.ts';

/**
 * What parts the cells inside lines that were each put in quotation marks as a whole (`"Payee,Date,Amount"`), as a table
 * saved twice has them; null where lines are not so. Told from a text’s beginning: every row is one cell, and those fall
 * into as many cells each.
 */
export function delimiterInLines(head: string, delimiter: string): string | null {
  const rows = splitRows(delimiter).push(head);
  if (rows.length < 2 || !head.trimStart().startsWith('"') || rows.some(({ cells }) => cells.length > 1)) {
    return null;
  }
  const lines = rows.map(({ cells }) => cells[0] ?? '');
  const inside = decideDelimiter(`${lines.join('\n')}\n`);
  const widths = lines.map((line) => cellsIn(line, inside).length);
  return widths.every((width) => width >= 3 && width === widths[0]) ? inside : null;
}

/** A row of one cell that holds a whole line, with its cells parted. */
export function partLine({ line, cells }: SheetRow, delimiter: string): SheetRow {
  return cells.length === 1 ? { line, cells: cellsIn(cells[0] ?? '', delimiter) } : { line, cells };
}

function cellsIn(text: string, delimiter: string): readonly string[] {
  return splitRows(delimiter).push(`${text.replaceAll('\n', ' ')}\n`)[0]?.cells ?? [];
}
