import { isMissing } from '../../web/charts/chart.rules.ts';
import type { Cell } from '../rounds/round.rules.ts';
import type { AnswerFacts } from './cells.rules.ts';
import { cellLevels } from './cells.rules.ts';
import type { CensusMargin } from './census-margins.rules.ts';
import { type ProtectedTable, protectTables } from './protect-tables.rules.ts';
import { smallestCount } from './small-numbers.rules.ts';

export type PeopleRow = {
  readonly level: string;
  /** How many answers, rounded to 5; null is under 10, or hidden to protect one that is. */
  readonly answers: number | null;
  /** Of those who said, in hundredths of a percent, from the rounded number; null where that is hidden. */
  readonly answersBasisPoints: number | null;
  /** Of the people who live here, by the census. */
  readonly peopleBasisPoints: number;
};

export type PeopleGroup = {
  readonly cell: Cell;
  readonly rows: readonly PeopleRow[];
  /** How many said, rounded to 5; null where nothing can be shown. */
  readonly said: number | null;
  /** Levels with under half of the answers that their people would lead one to expect; null where nobody can say. */
  readonly missing: readonly string[] | null;
};

/** Who took part, by what the round asked about people, beside who lives here. */
export type PeopleFinding = { readonly answers: number; readonly groups: readonly PeopleGroup[] };

const NOT_SAID = 'not-said';

/**
 * How those who answered compare with those who live here, by each cell, with small numbers protected (MATHS §8). A
 * group is missing when it has under half of the answers its part of the people would lead one to expect; one with
 * under 10, when even nine would be. Where fewer than half said, nobody can say who is missing. Null under 10 answers,
 * and where the round asked nothing.
 */
export function findPeople(
  answers: readonly AnswerFacts[],
  census: readonly CensusMargin[],
  cells: readonly Cell[],
): PeopleFinding | null {
  if (answers.length < smallestCount || cells.length === 0) return null;
  const attributes = cells.map((cell) => ({ name: cell, levels: cellLevels[cell], rest: NOT_SAID }));
  const people = answers.map((facts) =>
    Object.fromEntries(cells.map((cell) => [cell, facts[cell] ?? NOT_SAID])),
  );
  const tables = protectTables(
    people,
    attributes,
    cells.map((cell) => [cell]),
  );
  const groups = cells.map((cell, at) => {
    const table = tables[at] as ProtectedTable;
    return toGroup(cell, answers, table, census.find(({ dimension }) => dimension === cell)?.groups ?? []);
  });
  return { answers: answers.length, groups };
}

function toGroup(
  cell: Cell,
  answers: readonly AnswerFacts[],
  { said, cells }: ProtectedTable,
  census: CensusMargin['groups'],
): PeopleGroup {
  const total = census.reduce((sum, { people }) => sum + people, 0);
  const part = (count: number) => Math.min(10_000, Math.round((count * 10_000) / (said ?? count)));
  const rows = cells.map(({ levels, people: count }): PeopleRow => {
    const level = levels[0] ?? '';
    const people = census.find((group) => group.levels.includes(level))?.people ?? 0;
    return {
      level,
      answers: count,
      answersBasisPoints: count === null ? null : part(count),
      peopleBasisPoints: total === 0 ? 0 : Math.round((people * 10_000) / total),
    };
  });
  if (said === null || 2 * said < answers.length) return { cell, rows, said, missing: null };
  const missing = rows.filter(({ level, answersBasisPoints, peopleBasisPoints }) => {
    // Whoever looks is taken to know which numbers are hidden for being small, so this tells nobody more.
    const isSmall = answers.filter((facts) => facts[cell] === level).length < smallestCount;
    const share = answersBasisPoints ?? (isSmall ? part(smallestCount - 1) : 10_000);
    return isMissing(share, peopleBasisPoints);
  });
  return { cell, rows, said, missing: missing.map(({ level }) => level) };
}
