import { type Fraction, subtract } from '../../values/fraction.ts';
import { type PublishedFigure, parseFraction, toDecimal } from '../../values/fraction-text.ts';
import type { EvaluationResult } from '../evaluation/scoring/score-evaluation.rules.ts';

/** Marks are shown to two places, rounded half up from the exact figure. */
const PLACES = 2;

export function marksText(figure: PublishedFigure): string {
  return toDecimal(exactOf(figure), PLACES);
}

/** Whether the two places say it all; else the exact fraction stands beside them. */
export function isShownExactly(figure: PublishedFigure): boolean {
  const shown = parseFraction(marksText(figure));
  const exact = exactOf(figure);
  return 'numerator' in shown && shown.numerator * exact.denominator === exact.numerator * shown.denominator;
}

/** The difference of two totals, to two places. */
export function marksBetween(more: PublishedFigure, less: PublishedFigure): string {
  return toDecimal(subtract(exactOf(more), exactOf(less)), PLACES);
}

function exactOf({ exact }: PublishedFigure): Fraction {
  const value = parseFraction(exact);
  if ('refused' in value) throw new Error(`${exact} is no figure`);
  return value;
}

export type CounterfactualTelling =
  | { readonly kind: 'not-recorded' | 'not-yet' | 'shared' | 'alone' }
  | { readonly kind: 'changed'; readonly other: string; readonly ahead: string }
  | { readonly kind: 'same'; readonly ahead: string };

/**
 * What may be told of the counterfactual: nothing where the authority recorded no draft weights before the round
 * opened, nothing yet before the contract’s details are published, else who would have won and by how much.
 */
export function tellCounterfactual(
  result: EvaluationResult,
  winner: string,
  contractPublished: boolean,
): CounterfactualTelling {
  const { counterfactual } = result;
  if (!counterfactual) return { kind: 'not-recorded' };
  if (!contractPublished) return { kind: 'not-yet' };
  if (counterfactual.winner === null) return { kind: 'shared' };
  const [first, second] = counterfactual.ranking;
  const own = counterfactual.ranking.find(({ bidder }) => bidder === winner);
  if (!first || !own) throw new Error('the winner has no place in the counterfactual');
  if (counterfactual.winner !== winner) {
    const ahead = marksBetween(first.total, own.total);
    return { kind: 'changed', other: counterfactual.winner, ahead };
  }
  return second ? { kind: 'same', ahead: marksBetween(first.total, second.total) } : { kind: 'alone' };
}

export type UnvariedTelling =
  | { readonly kind: 'nothing-asked' | 'not-yet' | 'as-asked' | 'same' | 'shared' }
  | { readonly kind: 'changed'; readonly other: string };

/**
 * What may be told of the ranking with everything as residents asked: nothing where no criterion came from them, nothing
 * yet before the contract’s details are published; where the authority changed nothing there is nothing to compare.
 */
export function tellUnvaried(
  result: EvaluationResult,
  winner: string,
  told: {
    readonly isPublished: boolean;
    readonly unvaried: Readonly<Record<string, number>> | undefined;
    readonly criteria: readonly { readonly code: string; readonly weight: number }[];
  },
): UnvariedTelling {
  const { unvaried } = told;
  if (!result.unvaried || !unvaried) return { kind: 'nothing-asked' };
  if (!told.isPublished) return { kind: 'not-yet' };
  if (told.criteria.every(({ code, weight }) => unvaried[code] === weight)) return { kind: 'as-asked' };
  if (result.unvaried.winner === null) return { kind: 'shared' };
  return result.unvaried.winner === winner
    ? { kind: 'same' }
    : { kind: 'changed', other: result.unvaried.winner };
}
