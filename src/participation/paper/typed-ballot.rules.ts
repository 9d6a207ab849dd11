import { type Cell, cellNames } from '../rounds/round.rules.ts';
import type { PaperFault, PaperQuestions, TypedBallot } from './paper-answer.rules.ts';

export const fields = {
  points: (outcome: string) => `points.${outcome}`,
  vote: (statement: number) => `vote.${statement}`,
  cell: (cell: Cell) => `cell.${cell}`,
} as const;

type Values = Readonly<Record<string, unknown>>;

/** Picks a posted ballot apart by the names of its fields. */
export function typedBallot({ outcomes, statements }: PaperQuestions, values: Values): TypedBallot {
  const text = (name: string): string => {
    const value = values[name];
    return typeof value === 'string' ? value : '';
  };
  return {
    points: Object.fromEntries(outcomes.map((outcome) => [outcome, text(fields.points(outcome))])),
    instead: text('instead'),
    asWritten: text('as-written') === 'yes',
    votes: Object.fromEntries(statements.map((number) => [number, text(fields.vote(number))])),
    cells: Object.fromEntries(cellNames.map((cell) => [cell, text(fields.cell(cell))])),
    consents: text('consents') === 'yes',
    bidder: text('bidder'),
  };
}

/** The field that a fault stands beside. The total’s stands at the first outcome, where mending it begins. */
export function fieldOf(fault: PaperFault, { outcomes, statements }: PaperQuestions): string {
  if (fault.field === 'points') return fields.points(fault.outcome);
  if (fault.field === 'vote') return fields.vote(fault.statement);
  if (fault.field === 'cell') return fields.cell(fault.cell);
  if (fault.field !== 'total') return fault.field;
  const [first] = outcomes;
  return first === undefined ? fields.vote(statements[0] ?? 1) : fields.points(first);
}
