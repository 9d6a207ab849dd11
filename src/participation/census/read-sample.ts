import { Refused } from '../../terminal/command.ts';
import type { Margin } from './margins.rules.ts';
import { words } from './rake.words.en.ts';
import { columnOf, type TextRows } from './read-table.ts';

/** What joins the levels of a margin over several columns, and their names on the command line. */
const JOIN = '+';

/**
 * A margin as the command names it: one column of the sample, or several joined by “+”, whose file then has a
 * column for each. Refuses an unknown column, a blank cell, a level twice, and what is no number of people.
 */
export function readMargin(sample: TextRows, name: string, file: TextRows): Margin {
  const columns = sample.head.includes(name) ? [name] : name.split(JOIN);
  const places = columns.map((column) => columnOf(sample, column));
  const answers = sample.rows.map(({ line, cells }) => {
    const values = places.map((place) => cells[place] ?? '');
    const blank = values.indexOf('');
    if (blank >= 0) throw new Refused(words.blankCell(sample.name, line, columns[blank] ?? ''));
    return values.join(JOIN);
  });
  return { name, levels: readLevels(file, columns), answers };
}

/** Each respondent’s design weight, from a column. Refuses what is not a number, 0 or more. */
export function readDesignWeights(sample: TextRows, column: string): number[] {
  const place = columnOf(sample, column);
  return sample.rows.map(({ line, cells }) => {
    const weight = readNumber(cells[place] ?? '');
    if (weight === null) throw new Refused(words.wrongWeight(sample.name, line, cells[place] ?? ''));
    return weight;
  });
}

function readLevels(file: TextRows, columns: readonly string[]): Margin['levels'] {
  const { places, population, rows } = placeColumns(file, columns);
  const levels = new Map<string, number>();
  for (const { line, cells } of rows) {
    const level = places.map((place) => cells[place] ?? '').join(JOIN);
    const people = readNumber(cells[population] ?? '');
    if (people === null) throw new Refused(words.wrongPopulation(file.name, line, cells[population] ?? ''));
    if (levels.has(level)) throw new Refused(words.levelTwice(file.name, level));
    levels.set(level, people);
  }
  if (levels.size === 0) throw new Refused(words.noLevels(file.name));
  return [...levels].map(([level, people]) => ({ level, population: people }));
}

/** What the column of people is called, by us and by the tools that others use. */
const PEOPLE = ['population', 'people', 'Freq', 'freq', 'count', 'total', 'n'];

/** By the names of the first line where they are known, else in order: the levels, then the people. */
function placeColumns(file: TextRows, columns: readonly string[]) {
  const { head, rows } = file;
  const names = columns.length === 1 && head.includes('level') ? ['level'] : columns;
  const named = names.map((name) => head.indexOf(name));
  const people = PEOPLE.map((name) => head.indexOf(name)).find((at) => at >= 0) ?? -1;
  if (people >= 0 && named.every((at) => at >= 0)) return { places: named, population: people, rows };
  if (head.length !== columns.length + 1) throw new Refused(words.wrongHead(file.name));
  const isHeadless = readNumber(head.at(-1) ?? '') !== null;
  return {
    places: columns.map((_, index) => index),
    population: columns.length,
    rows: isHeadless ? [{ line: 1, cells: head }, ...rows] : rows,
  };
}

function readNumber(text: string): number | null {
  const value = /^\+?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : null;
}
