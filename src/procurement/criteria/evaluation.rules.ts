import { poundsDecimal } from '../../values/pounds-decimal.ts';
import type { Criterion } from './criterion.rules.ts';

/** One criterion as `pp score` reads it: prices in pounds as decimal text. */
export type ScoredCriterion = {
  readonly id: string;
  readonly weight: number;
  readonly method: Criterion['method'];
  readonly qualification?: string;
  readonly floor?: string;
  readonly target?: string;
  readonly max?: number;
};

/** The published half of an evaluation: with the bids' values added, `pp score` computes the ranking from it. */
export type PublishedEvaluation = {
  readonly criteria: readonly ScoredCriterion[];
  readonly tieRule: readonly string[];
};

/** What the notice fixes for the scoring, in the shape `pp score` takes. */
export function toEvaluation(criteria: readonly Criterion[]): PublishedEvaluation {
  return { criteria: criteria.map(toScored), tieRule: tieRuleOf(criteria) };
}

/** Two bids with the same total: the higher mark for the heaviest criterion goes first, then the next heaviest. */
export function tieRuleOf(criteria: readonly Criterion[]): string[] {
  return [...criteria].sort((a, b) => b.weight - a.weight).map(({ code }) => code);
}

function toScored(criterion: Criterion): ScoredCriterion {
  const { code: id, weight, method, qualificationPence, floorPence, target, bandMax } = criterion;
  const scored = { id, weight, method };
  if (method === 'linear-absolute')
    return {
      ...scored,
      qualification: poundsDecimal(qualificationPence ?? 0),
      floor: poundsDecimal(floorPence ?? 0),
    };
  if (method === 'linear-to-lowest')
    return { ...scored, qualification: poundsDecimal(qualificationPence ?? 0) };
  if (method === 'target') return { ...scored, target: target ?? '0' };
  if (method === 'band') return { ...scored, max: bandMax ?? 0 };
  return scored;
}
