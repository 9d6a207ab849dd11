import { isWhole } from '../../values/fraction.ts';
import { toDecimal } from '../../values/fraction-text.ts';
import { consentCells } from '../census/cells.rules.ts';
import type { Cell } from '../rounds/round.rules.ts';
import type { InsteadOfPoints } from '../voice/own-answer.rules.ts';
import { readPoints, toHundred } from '../voice/points.rules.ts';

/** What one ballot says, ready to count. */
export type PaperAnswer = {
  /** Null when the ballot leaves the points question empty. */
  readonly points: readonly number[] | InsteadOfPoints | null;
  readonly votes: readonly { readonly number: number; readonly vote: 1 | -1 | 0 }[];
  readonly cells: { readonly [cell in Cell]?: string };
  /** The ballot’s own tick that answers of the protected kind may be kept. */
  readonly consents: boolean;
  readonly worksForBidder: boolean | null;
};

/** What a round asks on paper. */
export type PaperQuestions = {
  /** The slugs of its outcomes in the round’s order; none where it asks for no points. */
  readonly outcomes: readonly string[];
  readonly statements: readonly number[];
  readonly cells: { readonly [cell in Cell]?: readonly string[] };
  readonly asksBidder: boolean;
};

/** A ballot as typed: a text a field; fields that were left out are empty. */
export type TypedBallot = {
  readonly points: Readonly<Record<string, string>>;
  readonly instead: string;
  /** The numbers do not make 100 and that is how they stand on the paper. */
  readonly asWritten: boolean;
  readonly votes: Readonly<Record<number, string>>;
  readonly cells: { readonly [cell in Cell]?: string };
  readonly consents: boolean;
  readonly bidder: string;
};

export type PaperFault =
  | { readonly field: 'points'; readonly outcome: string; readonly fault: 'not-a-number' | 'negative' }
  | { readonly field: 'total'; readonly fault: 'not-hundred'; readonly total: string }
  | { readonly field: 'total'; readonly fault: 'points-and-none' | 'nothing' }
  | { readonly field: 'instead'; readonly fault: 'unknown' }
  | { readonly field: 'vote'; readonly statement: number; readonly fault: 'unknown' }
  | { readonly field: 'cell'; readonly cell: Cell; readonly fault: 'unknown' | 'no-consent' }
  | { readonly field: 'bidder'; readonly fault: 'unknown' };

const INSTEAD: Readonly<Record<string, InsteadOfPoints | undefined>> = {
  d: 'do-not-mind',
  'do-not-mind': 'do-not-mind',
  n: 'none-of-these',
  'none-of-these': 'none-of-these',
};
const VOTES: Readonly<Record<string, 1 | -1 | 0 | undefined>> = {
  a: 1,
  agree: 1,
  d: -1,
  disagree: -1,
  p: 0,
  pass: 0,
};

/**
 * Reads a ballot as it was typed. Points that do not make 100 count in the same proportions, as the ballot says,
 * once whoever types has said that they stand so on the paper. Refuses with every fault at once: numbers that are
 * none, points together with “none of these”, an empty ballot, letters that mean nothing, and answers of the
 * protected kind without the tick for them.
 */
export function readBallot(
  questions: PaperQuestions,
  typed: TypedBallot,
): { readonly answer: PaperAnswer } | { readonly faults: readonly PaperFault[] } {
  const points = readPointsOf(questions, typed);
  const votes = readVotes(questions, typed);
  const cells = readCells(questions, typed);
  const bidder = readBidder(typed.bidder);
  const faults = [...points.faults, ...votes.faults, ...cells.faults, ...bidder.faults];
  const isEmpty = points.value === null && votes.value.length === 0;
  if (faults.length === 0 && isEmpty) faults.push({ field: 'total', fault: 'nothing' });
  if (faults.length > 0) return { faults };
  return {
    answer: {
      points: points.value,
      votes: votes.value,
      cells: cells.value,
      consents: typed.consents,
      worksForBidder: bidder.value,
    },
  };
}

type Read<T> = { readonly value: T; readonly faults: PaperFault[] };

function readPointsOf({ outcomes }: PaperQuestions, typed: TypedBallot): Read<PaperAnswer['points']> {
  const word = typed.instead.trim().toLowerCase();
  const read = outcomes.map((outcome) => ({ outcome, points: readPoints(typed.points[outcome] ?? '') }));
  const faults: PaperFault[] = read.flatMap(({ outcome, points }) =>
    'refused' in points ? [{ field: 'points' as const, outcome, fault: points.refused }] : [],
  );
  if (faults.length > 0) return { value: null, faults };
  const hundred = toHundred(read.flatMap(({ points }) => ('refused' in points ? [] : [points])));
  if (word !== '') {
    const instead = INSTEAD[word];
    if (!instead) return { value: null, faults: [{ field: 'instead', fault: 'unknown' }] };
    if (hundred.as !== 'nothing')
      return { value: null, faults: [{ field: 'total', fault: 'points-and-none' }] };
    return { value: instead, faults: [] };
  }
  if (hundred.as === 'nothing') return { value: null, faults: [] };
  if (hundred.as === 'scaled' && !typed.asWritten) {
    const total = toDecimal(hundred.total, isWhole(hundred.total) ? 0 : 1);
    return { value: null, faults: [{ field: 'total', fault: 'not-hundred', total }] };
  }
  return { value: hundred.points, faults: [] };
}

function readVotes({ statements }: PaperQuestions, typed: TypedBallot): Read<PaperAnswer['votes']> {
  const faults: PaperFault[] = [];
  const value = statements.flatMap((number) => {
    const word = (typed.votes[number] ?? '').trim().toLowerCase();
    if (word === '') return [];
    const vote = VOTES[word];
    if (vote === undefined) faults.push({ field: 'vote', statement: number, fault: 'unknown' });
    return vote === undefined ? [] : [{ number, vote }];
  });
  return { value, faults };
}

function readCells({ cells }: PaperQuestions, typed: TypedBallot): Read<PaperAnswer['cells']> {
  const faults: PaperFault[] = [];
  const value: { [cell in Cell]?: string } = {};
  for (const cell of Object.keys(cells) as Cell[]) {
    const level = (typed.cells[cell] ?? '').trim().toLowerCase();
    if (level === '') continue;
    if (!cells[cell]?.includes(level)) faults.push({ field: 'cell', cell, fault: 'unknown' });
    else if (consentCells.includes(cell) && !typed.consents)
      faults.push({ field: 'cell', cell, fault: 'no-consent' });
    else value[cell] = level;
  }
  return { value, faults };
}

function readBidder(typed: string): Read<boolean | null> {
  const word = typed.trim().toLowerCase();
  if (word === '') return { value: null, faults: [] };
  if (/^(y|yes)$/.test(word)) return { value: true, faults: [] };
  return { value: false, faults: /^(n|no)$/.test(word) ? [] : [{ field: 'bidder', fault: 'unknown' }] };
}
