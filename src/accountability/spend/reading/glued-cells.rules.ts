import type { Positions } from './positions.rules.ts';
import { tidyCell } from './spaces.rules.ts';

const glued = /^(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})(-?[\d,]+(?:\.\d{1,2})?)$/;

/**
 * A row whose date and amount ran together into one cell (`25/06/2012900`), as tables taken out of printed pages have
 * them, with the two parted again: only where the amount’s column is the next, and the row is a cell short for it.
 */
export function partGluedCells(cells: readonly string[], at: Positions): readonly string[] {
  const cell = at.date >= 0 && at.amount === at.date + 1 ? (cells[at.date] ?? '') : '';
  if (cell.length < 9 || cells.length >= at.width) return cells;
  const found = glued.exec(tidyCell(cell));
  if (!found) return cells;
  return [...cells.slice(0, at.date), found[1] ?? '', found[2] ?? '', ...cells.slice(at.date + 1)];
}
