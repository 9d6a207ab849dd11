import { type CsvCells, readCsvRows } from '../../values/csv-rows.ts';
import { parseFraction } from '../../values/fraction-text.ts';
import type { OwnPair } from './one-voice.rules.ts';
import { commandWords as words } from './words.en.ts';

export type Comparisons = {
  /** In the order in which the file first names them. */
  readonly items: readonly string[];
  /** One a line; `first` is the winner. Without a column `person` every line is its own person. */
  readonly answers: readonly OwnPair[];
  /** How many different people; null where the file does not say. */
  readonly people: number | null;
  /** The file has a column `home`. */
  readonly hasHome: boolean;
  readonly columnsLeftOut: readonly string[];
};

type Fault = { readonly refused: string };
type Column = (typeof KNOWN)[number];
type Head = { readonly at: Partial<Record<Column, number>>; readonly width: number };

const KNOWN = ['winner', 'loser', 'count', 'person', 'home'] as const;
const MOST_ITEMS = 500;

/**
 * Reads comparisons from CSV: `winner,loser`, and where there are such columns how often (`count`, 1 without it,
 * fractions too), who said so (`person`) and which of the two was at home (`home`, empty for neither). Columns
 * may stand in any order; others are left out and named. Commas, semicolons and tabs are understood. Refuses,
 * by line and how to mend it: a column that is missing or there twice, lines too short or long, blanks, a count
 * that is below zero or no number, a thing compared with itself, a third thing at home.
 */
export function readComparisons(text: string): Comparisons | Fault {
  const rows = readCsvRows(text);
  if ('brokenAt' in rows) return { refused: words.brokenCsv(rows.brokenAt) };
  const names = (rows[0]?.cells ?? []).map((name) => name.toLowerCase());
  const head = readHead(names);
  if ('refused' in head) return head;
  const [items, people] = [new Map<string, number>(), new Map<string, number>()];
  const answers: OwnPair[] = [];
  for (const row of rows.slice(1)) {
    const answer = readRow(row, head, items, people);
    if ('refused' in answer) return answer;
    answers.push(answer);
  }
  if (items.size > MOST_ITEMS) return { refused: words.tooManyItems(items.size, MOST_ITEMS) };
  return {
    items: [...items.keys()],
    answers,
    people: head.at.person === undefined ? null : people.size,
    hasHome: head.at.home !== undefined,
    columnsLeftOut: names.filter((name) => !KNOWN.includes(name as Column)),
  };
}

function readHead(names: readonly string[]): Head | Fault {
  const at: Partial<Record<Column, number>> = {};
  for (const name of KNOWN) {
    const index = names.indexOf(name);
    if (index !== names.lastIndexOf(name)) return { refused: words.twiceNamed(name) };
    if (index >= 0) at[name] = index;
  }
  const missing = (['winner', 'loser'] as const).find((name) => at[name] === undefined);
  return missing ? { refused: words.noColumn(missing) } : { at, width: names.length };
}

function readRow(
  { line, cells }: CsvCells,
  { at, width }: Head,
  items: Map<string, number>,
  people: Map<string, number>,
): OwnPair | Fault {
  if (cells.length !== width) return { refused: words.wrongWidth(line, cells.length, width) };
  const cell = (column: Column) => (at[column] === undefined ? undefined : (cells[at[column]] ?? ''));
  const blank = (['winner', 'loser', 'count', 'person'] as const).find((column) => cell(column) === '');
  if (blank) return { refused: words.blank(line, blank) };
  const [winner, loser, home] = [cell('winner') ?? '', cell('loser') ?? '', cell('home') ?? ''];
  if (winner === loser) return { refused: words.withItself(line, winner) };
  const count = readCount(cell('count') ?? '1');
  if (count === null) return { refused: words.wrongCount(line, cell('count') ?? '') };
  if (home !== '' && home !== winner && home !== loser) return { refused: words.wrongHome(line, home) };
  return {
    person: numberOf(people, cell('person') ?? String(line)),
    first: numberOf(items, winner),
    second: numberOf(items, loser),
    firstPreferred: count,
    secondPreferred: 0,
    ahead: home === '' ? undefined : home === winner ? 'first' : 'second',
  };
}

function readCount(text: string): number | null {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  const value = parseFraction(text);
  if ('refused' in value || value.numerator < 0n) return null;
  const count = Number(value.numerator) / Number(value.denominator);
  return Number.isFinite(count) ? count : null;
}

function numberOf(numbers: Map<string, number>, name: string): number {
  const known = numbers.get(name) ?? numbers.size;
  numbers.set(name, known);
  return known;
}
