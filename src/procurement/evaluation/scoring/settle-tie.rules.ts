import { compare, sign } from '../../../values/fraction.ts';
import type { Evaluation, ScoredBid, Weights } from './evaluation.rules.ts';
import { overallMethods } from './overall/overall-methods.rules.ts';

/** The criterion of the published tie rule that tells two level bids apart; undefined when none does. */
export function findTieBreaker(evaluation: Evaluation, a: ScoredBid, b: ScoredBid): string | undefined {
  return evaluation.tieRule.find((id) => compareOn(evaluation, id, a, b) !== 0);
}

/**
 * Orders two bids for a ranking: below zero when the first goes ahead, 0 when they share a place. By advantage
 * first; level bids go by the tie rule, criterion by criterion, the better score winning whatever it weighs.
 * Nothing else settles a tie: not the order of arrival.
 */
export function compareBids(evaluation: Evaluation, weights: Weights, a: ScoredBid, b: ScoredBid): number {
  const behind = overallMethods[evaluation.overall].advantage(b, a, weights, evaluation);
  if (sign(behind) !== 0) return sign(behind);
  const id = findTieBreaker(evaluation, a, b);
  return id === undefined ? 0 : compareOn(evaluation, id, a, b);
}

function compareOn(evaluation: Evaluation, id: string, a: ScoredBid, b: ScoredBid): number {
  const [ofA, ofB] = [a.scores.get(id) ?? a.values.get(id), b.scores.get(id) ?? b.values.get(id)];
  if (!ofA || !ofB) return 0;
  const isLowerBetter = !a.scores.has(id) && overallMethods[evaluation.overall].lowerWins.includes(id);
  return isLowerBetter ? compare(ofA, ofB) : compare(ofB, ofA);
}
