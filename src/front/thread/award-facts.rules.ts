import type { EvaluationResult } from '../../procurement/evaluation/scoring/score-evaluation.rules.ts';
import { type Fraction, subtract } from '../../values/fraction.ts';
import { parseFraction, toDecimal } from '../../values/fraction-text.ts';
import type { Counterfactual, RankedBid } from './thread-facts.rules.ts';

/** Marks are shown to two places everywhere. */
const PLACES = 2;

type Place = EvaluationResult['ranking'][number];

/** The ranking as it is told: the winner by name elsewhere, every other bid by its letter. */
export function tellRanking(ranking: EvaluationResult['ranking'], winner: string): readonly RankedBid[] {
  return ranking.map((place) => ({
    label: place.bidder,
    isWinner: place.bidder === winner,
    marks: toDecimal(totalOf(place), PLACES),
  }));
}

/**
 * What the authority's own marks would have come to, as far as it is public: with the contract’s details. `winner` is
 * the bidder that was awarded, as the ranking calls it.
 */
export function decideCounterfactual(
  result: EvaluationResult,
  winner: string,
  isPublished: boolean,
): Counterfactual {
  const { counterfactual } = result;
  if (!counterfactual) return { kind: 'not-recorded' };
  if (!isPublished) return { kind: 'not-published-yet' };
  if (counterfactual.winner === null) return { kind: 'shared' };
  const [first, second] = counterfactual.ranking;
  if (counterfactual.winner === winner) return { kind: 'same', marksAhead: ahead(first, second) };
  const awarded = counterfactual.ranking.find(({ bidder }) => bidder === winner);
  return { kind: 'changed', marksAhead: ahead(first, awarded) };
}

function ahead(first: Place | undefined, other: Place | undefined): string | null {
  return first && other ? toDecimal(subtract(totalOf(first), totalOf(other)), PLACES) : null;
}

function totalOf({ total }: Place): Fraction {
  const value = parseFraction(total.exact);
  if ('refused' in value) throw new Error(`${total.exact} is no total`);
  return value;
}
