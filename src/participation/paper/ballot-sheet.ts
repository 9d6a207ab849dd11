import type { Visit } from '../../web/edge/visit.ts';
import { cellLevels } from '../census/cells.rules.ts';
import { type PrintRun, printRunOf } from '../codes/print-run.ts';
import type { Cell } from '../rounds/round.rules.ts';
import type { RoundOutcome } from '../rounds/rounds.queries.ts';
import { listRoundOutcomes, type Round } from '../rounds/rounds.queries.ts';
import { listStatements } from '../statements/statements.queries.ts';
import type { PaperQuestions } from './paper-answer.rules.ts';

/** What one ballot of a round asks. */
export type BallotSheet = {
  readonly round: Round;
  readonly outcomes: readonly RoundOutcome[];
  readonly statements: readonly { readonly number: number; readonly text: string }[];
  readonly cells: readonly Cell[];
  readonly asksBidder: boolean;
};

export type BallotPrint = PrintRun & {
  readonly sheet: BallotSheet;
  /** Where a receipt is opened, as printed and as a link. */
  readonly receipt: { readonly typed: string; readonly linkFor: (code: string) => string };
};

/** As many statements as fit on the back of a sheet; people online are asked about all of them. */
const MOST_STATEMENTS = 14;

/** The questions of a round that make sense on paper: points and statements, never pairs. */
export async function loadBallotSheet(at: Visit, round: Round): Promise<BallotSheet> {
  const [outcomes, statements] = await Promise.all([
    round.ways.includes('points') ? listRoundOutcomes(at.db, round.id) : [],
    round.ways.includes('statements') ? listStatements(at.db, round.id) : [],
  ]);
  return {
    round,
    outcomes,
    statements: statements.slice(0, MOST_STATEMENTS),
    cells: round.cells,
    asksBidder: round.scope === 'procurement',
  };
}

/** Whether a round asks anything that can be answered on paper. */
export function asksOnPaper({ outcomes, statements }: BallotSheet): boolean {
  return outcomes.length + statements.length > 0;
}

/** What a typed ballot is held against. Every statement shown may be answered: an older ballot may ask others. */
export async function loadQuestions(at: Visit, sheet: BallotSheet): Promise<PaperQuestions> {
  const { round } = sheet;
  const statements = round.ways.includes('statements') ? await listStatements(at.db, round.id) : [];
  return {
    outcomes: sheet.outcomes.map(({ slug }) => slug),
    statements: statements.map(({ number }) => number),
    cells: Object.fromEntries(sheet.cells.map((cell) => [cell, cellLevels[cell]])),
    asksBidder: sheet.asksBidder,
  };
}

/** A sheet with the addresses that are printed on it. */
export function ballotPrintOf(at: Visit, sheet: BallotSheet): BallotPrint {
  const page = `${at.site.publicUrl}/receipt`;
  const typed = page.replace(/^https?:\/\//, '');
  return {
    ...printRunOf(at, sheet.round),
    sheet,
    receipt: { typed, linkFor: (code) => `${page}#${code}` },
  };
}
