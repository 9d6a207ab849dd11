import type { ColumnRole } from './layout.rules.ts';
import type { SheetRow } from './sheet.rules.ts';
import { cellAt, tidyCell } from './spaces.rules.ts';
import { guessFromTitle } from './title-roles.rules.ts';

export type Header = {
  /** Of its last row; 0 where the file has none. */
  readonly line: number;
  readonly titles: readonly string[];
  /** How many rows of the head it takes with the banner above it. */
  readonly rowsBefore: number;
};

/** A banner may be as long as a query: this many rows with something in them are looked at. */
const deepest = 60;

/**
 * The row whose cells are titles, below however long a banner: the row that names the most different columns, a
 * supplier or an amount among them; the lowest of those that name as many. A second row under grouped titles
 * (`Amount,,` over `Gross,VAT,Net`) belongs to it. A row with titles that a person has named comes before all others;
 * where no title is known, the row of words right above the first values is the header; and where that is a row of
 * values, the file has none.
 */
export function findHeader(head: readonly SheetRow[], named: readonly string[] = []): Header {
  let found = { count: 0, index: -1 };
  for (const [index, row] of head.slice(0, deepest).entries()) {
    const count = rolesNamed(row.cells) + 100 * titlesNamed(row.cells, named);
    // Below the first rows of values, titles are those of the next page.
    if (found.count > 0 && row.cells.some((cell) => isValue(tidyCell(cell)))) break;
    if (count >= 2 && count >= found.count) found = { count, index };
  }
  const row = head[found.index >= 0 ? found.index : unknownTitles(head)];
  if (!row) return { line: 0, titles: [], rowsBefore: 0 };
  const index = head.indexOf(row);
  const above = head[index - 1];
  const below = head[index + 1];
  if (below && isSecondRow(row.cells, below.cells)) {
    return { line: below.line, titles: joinTitles(row.cells, below.cells), rowsBefore: index + 2 };
  }
  const titles =
    above && isSecondRow(above.cells, row.cells) ? joinTitles(above.cells, row.cells) : row.cells;
  return { line: row.line, titles: titles.map(tidyCell), rowsBefore: index + 1 };
}

/** How many different columns a row of titles names; 0 where it is data, or names neither money nor who got it. */
function rolesNamed(cells: readonly string[]): number {
  const roles = new Set<ColumnRole>();
  for (const cell of cells) {
    const text = tidyCell(cell);
    if (isValue(text)) return 0;
    const guess = text === '' ? null : guessFromTitle(text);
    if (guess) roles.add(guess.role);
  }
  const isPayments = ['amount', 'net', 'gross', 'supplier', 'supplier-id'].some((role) =>
    roles.has(role as ColumnRole),
  );
  return isPayments ? roles.size : 0;
}

function titlesNamed(cells: readonly string[], named: readonly string[]): number {
  const titles = cells.map((cell) => tidyCell(cell).toLowerCase());
  return named.filter((name) => !/^\d+$/.test(name) && titles.includes(tidyCell(name).toLowerCase())).length;
}

/** Titles in other words, or in another language: words only, as many as the first row with values has cells. */
function unknownTitles(head: readonly SheetRow[]): number {
  const filled = (row: SheetRow) => row.cells.filter((cell) => tidyCell(cell) !== '');
  const first = head.findIndex((row) => filled(row).some((cell) => isValue(tidyCell(cell))));
  const [titles, values] = [head[first - 1], head[first]];
  if (!titles || !values) return -1;
  return filled(titles).length >= 2 && filled(titles).length * 2 > filled(values).length ? first - 1 : -1;
}

/** What a row of titles never holds: a date, a whole number of more than one figure, money. */
function isValue(text: string): boolean {
  return /^\W{0,3}\d[\d,. ]+\)?$|\d{1,2}[/.-]\d{1,2}[/.-]\d{2}|^\d{4}-\d{2}/.test(text);
}

/** The row below, where it names columns under a title that stands over several, and no more than that. */
function isSecondRow(upper: readonly string[], lower: readonly string[]): boolean {
  const filled = [...lower.entries()].filter(([, cell]) => tidyCell(cell) !== '');
  if (filled.length < 2 || filled.some(([, cell]) => isValue(tidyCell(cell)))) return false;
  const isUnderGroup = filled.some(
    ([position]) => cellAt(upper, position) === '' && groupOver(upper, position) !== '',
  );
  const named = filled.filter(([, cell]) => guessFromTitle(tidyCell(cell))).length;
  const upperFilled = upper.filter((cell) => tidyCell(cell) !== '').length;
  return isUnderGroup && named * 2 >= filled.length && upperFilled >= 3 && filled.length < upper.length;
}

/** The title that stands over a column: its own, or the last one to its left. */
function groupOver(upper: readonly string[], position: number): string {
  for (let at = position; at >= 0; at -= 1) {
    const title = cellAt(upper, at);
    if (title !== '') return title;
  }
  return '';
}

/** Two rows of titles as one, a title that stands over several before each of them. */
export function joinTitles(upper: readonly string[], lower: readonly string[]): string[] {
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, position) => {
    const below = cellAt(lower, position);
    const above = below === '' ? cellAt(upper, position) : groupOver(upper, position);
    return `${above} ${below}`.trim();
  });
}
