import { multiply, subtract, sum, zero } from '../../../../values/fraction.ts';
import type { ScoredBid, Weights } from '../evaluation.rules.ts';
import type { OverallMethod } from './overall-method.rules.ts';

function marks(bid: ScoredBid, weights: Weights) {
  return new Map(Array.from(bid.scores, ([id, score]) => [id, multiply(weights.get(id) ?? zero, score)]));
}

function total(bid: ScoredBid, weights: Weights) {
  return sum([...marks(bid, weights).values()]);
}

/** The default: each score times its weight, added up, out of 100; the highest total wins. */
export const weightedSum: OverallMethod = {
  needs: [],
  unweighted: [],
  total,
  parts: marks,
  lowerWins: [],
  advantage: (first, second, weights) => subtract(total(first, weights), total(second, weights)),
};
