import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import type { Fraction } from '../../values/fraction.ts';
import { parseFraction } from '../../values/fraction-text.ts';
import { words } from './words.en.ts';

/** A file of splits: the outcomes' names, and a row of points for each resident with the place it stood at. */
export type Splits = {
  readonly outcomes: readonly string[];
  readonly rows: readonly { readonly where: string; readonly points: readonly Fraction[] }[];
};

export type ReadSplits = Splits | { readonly refused: string };

type CsvRow = { readonly record: readonly string[]; readonly info: { readonly lines: number } };

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
  const rows = parseCsv(text);
  if ('refused' in rows) return rows;
  const [header, ...residents] = rows;
  const outcomes = header?.record ?? [];
  const refused = refuseHeader(outcomes);
  if (refused) return { refused };
  return readRows(
    outcomes,
    residents.map(({ record, info }) => ({ where: words.line(info.lines), cells: record, line: info.lines })),
  );
}

function parseCsv(text: string): readonly CsvRow[] | { readonly refused: string } {
  const firstLine = text.slice(0, text.search(/[\r\n]|$/));
  const delimiter = [',', ';', '\t'].find((mark) => firstLine.includes(mark)) ?? ',';
  const options = {
    bom: true,
    delimiter,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  };
  try {
    // With `info` each row comes with its line, which the parser's types do not say.
    return parse(text, options) as unknown as CsvRow[];
  } catch (error) {
    if (error instanceof CsvError) return { refused: words.brokenCsv(Number(error['lines'] ?? 1)) };
    throw error;
  }
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
