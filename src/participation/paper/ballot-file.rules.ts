import { type CsvRow, csvColumn, plainCell, readCsv } from '../../values/read-csv.ts';
import { type Cell, cellNames } from '../rounds/round.rules.ts';
import type { PaperQuestions, TypedBallot } from './paper-answer.rules.ts';

/** As many as a pack has: each ballot’s receipt takes a moment to make, on purpose. */
export const mostBallots = 500;

export type FileLine = {
  /** As editors number it, from 1. */
  readonly line: number;
  readonly code: string;
  readonly postcode: string;
  readonly district: string;
  readonly seenInPerson: boolean;
  readonly typed: TypedBallot;
  /** Every cell as it was, to be handed back with what is wrong. */
  readonly cells: Readonly<Record<string, string>>;
};

/** The names of a file’s columns for a round’s questions, in the order we write them. */
export function columnsOf({ outcomes, statements, cells, asksBidder }: PaperQuestions): string[] {
  const asked = cellNames.filter((cell) => cells[cell]);
  return [
    'code',
    'postcode',
    'district',
    ...outcomes,
    ...(outcomes.length > 0 ? ['no_points', 'as_written'] : []),
    ...statements.map(statementColumn),
    ...asked.map(cellColumn),
    ...(asked.length > 0 ? ['consent'] : []),
    ...(asksBidder ? ['bidder'] : []),
    'seen',
  ];
}

export function statementColumn(number: number): string {
  return `statement_${number}`;
}

export function cellColumn(cell: Cell): string {
  return cell.replaceAll('-', '_');
}

/**
 * Reads a file of ballots: CSV, a row a ballot, columns by name in any order, others left alone. Outcomes have their
 * slug as a column or their plain name. What is wrong in a row is found when the row is read as a ballot.
 */
export function readBallotFile(
  text: string,
  questions: PaperQuestions,
  plainNames: Readonly<Record<string, string>>,
): readonly FileLine[] | { readonly refused: 'not-a-table' | 'no-rows' | 'too-many' } {
  const rows = readCsv(text);
  if (!rows) return { refused: 'not-a-table' };
  const [first] = rows;
  if (!first) return { refused: 'no-rows' };
  if (!('code' in first.cells && 'postcode' in first.cells)) return { refused: 'not-a-table' };
  if (rows.length > mostBallots) return { refused: 'too-many' };
  return rows.map((row) => readLine(row, questions, plainNames));
}

function readLine(
  { line, cells }: CsvRow,
  { outcomes, statements }: PaperQuestions,
  plainNames: Readonly<Record<string, string>>,
): FileLine {
  const cell = (...names: string[]): string => {
    const name = names.map(csvColumn).find((each) => each in cells);
    return plainCell(name === undefined ? '' : cells[name]);
  };
  const isYes = (name: string) => /^(y|yes|1|true)$/i.test(cell(name));
  return {
    line,
    code: cell('code'),
    postcode: cell('postcode'),
    district: cell('district'),
    seenInPerson: isYes('seen'),
    typed: {
      points: Object.fromEntries(outcomes.map((slug) => [slug, cell(slug, plainNames[slug] ?? slug)])),
      instead: cell('no_points'),
      asWritten: isYes('as_written'),
      votes: Object.fromEntries(statements.map((number) => [number, cell(statementColumn(number))])),
      cells: Object.fromEntries(cellNames.map((name) => [name, cell(name)])),
      consents: isYes('consent'),
      bidder: cell('bidder'),
    },
    cells,
  };
}
