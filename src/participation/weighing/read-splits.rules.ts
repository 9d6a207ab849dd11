import { readCsvRows } from '../../values/csv-rows.ts';
import type { Fraction } from '../../values/fraction.ts';
import { parseFraction } from '../../values/fraction-text.ts';
import { words } from './words.en.ts';

/** A file of splits: the outcomes' names, and a row of points for each resident with the place it stood at. */
export type Splits = {
  readonly outcomes: readonly string[];
  readonly rows: readonly { readonly where: string; readonly points: readonly Fraction[] }[];
};

export type ReadSplits = Splits | { readonly refused: string };

/**
 * Reads splits from CSV, one column an outcome named in line 1 and one row a resident, or from JSON,
 * `{"outcomes": […], "votes": [[…]]}` (the names are optional). Commas, semicolons and tabs are understood.
 * Refuses, by line and column and how to mend it: a missing header, a name given twice, blanks, anything that
 * is not a number or an exact fraction, and rows with too few or too many.
 */
export function readSplits(text: string): ReadSplits {
  return /^\s*[[{]/.test(text) ? readJson(text) : readCsv(text);
}

function readCsv(text: string): ReadSplits {
  const rows = readCsvRows(text);
  if ('brokenAt' in rows) return { refused: words.brokenCsv(rows.brokenAt) };
  const [header, ...residents] = rows;
  const outcomes = header?.cells ?? [];
  const refused = refuseHeader(outcomes);
  if (refused) return { refused };
  return readRows(
    outcomes,
    residents.map(({ cells, line }) => ({ where: words.line(line), cells, line })),
  );
}

function refuseHeader(outcomes: readonly string[]): string | null {
  if (outcomes.every((name) => !('refused' in parseFraction(name)))) return words.noHeader;
  const unnamed = outcomes.indexOf('');
  if (unnamed >= 0) return words.unnamedColumn(unnamed + 1);
  const twice = outcomes.find((name, index) => outcomes.indexOf(name) !== index);
  return twice === undefined ? null : words.twiceNamed(twice);
}

function readJson(text: string): ReadSplits {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { refused: words.brokenJson((error as Error).message) };
  }
  const { votes, outcomes } = Array.isArray(value)
    ? { votes: value, outcomes: undefined }
    : (value as Record<string, unknown>);
  if (!Array.isArray(votes) || !votes.every((row) => Array.isArray(row))) return { refused: words.wrongJson };
  const lists = votes as unknown[][];
  const names = outcomes ?? (lists[0] ?? []).map((_, index) => String(index + 1));
  if (!isNames(names)) return { refused: words.wrongOutcomes };
  return readRows(
    names,
    lists.map((cells, index) => ({ where: words.resident(index + 1), cells })),
  );
}

function isNames(value: unknown): value is string[] {
  return (
    Array.isArray(value) &&
    value.every((name) => typeof name === 'string') &&
    new Set(value).size === value.length
  );
}

type Row = { readonly where: string; readonly cells: readonly unknown[]; readonly line?: number };

function readRows(outcomes: readonly string[], rows: readonly Row[]): ReadSplits {
  const read: Splits['rows'][number][] = [];
  for (const { where, cells, line } of rows) {
    if (cells.length !== outcomes.length) {
      return { refused: words.wrongCount(where, cells.length, outcomes.length) };
    }
    const points: Fraction[] = [];
    for (const [index, cell] of cells.entries()) {
      const outcome = outcomes[index] ?? '';
      if (cell === '' && line !== undefined) return { refused: words.blankCell(line, outcome) };
      const point = typeof cell === 'string' || typeof cell === 'number' ? parseFraction(cell) : null;
      if (point === null || 'refused' in point) {
        return {
          refused: words.notNumber(where, outcome, typeof cell === 'string' ? cell : JSON.stringify(cell)),
        };
      }
      points.push(point);
    }
    read.push({ where, points });
  }
  return { outcomes, rows: read };
}
