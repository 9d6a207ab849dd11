import { type Fraction, fraction } from '../../../values/fraction.ts';
import { toExact } from '../../../values/fraction-text.ts';
import { type Evaluation, type ScoredBid, scoreBids, type Weights } from './evaluation.rules.ts';
import { overallMethods } from './overall/overall-methods.rules.ts';
import { compareBids, findTieBreaker } from './settle-tie.rules.ts';

export type Place = {
  readonly bidder: string;
  readonly total: Fraction;
  readonly parts: ReadonlyMap<string, Fraction>;
  /** 1 is best. Bids that the tie rule cannot tell apart share a rank, and the next rank is left out. */
  readonly rank: number;
};

/** Bids with equal totals, in the order they ended in; the criteria that told them apart; whether all were. */
export type Tie = {
  readonly bidders: readonly string[];
  readonly settledBy: readonly string[];
  readonly isSettled: boolean;
};

export type Ranking = { readonly places: readonly Place[]; readonly ties: readonly Tie[] };

/** The weights as published. */
export function publishedWeights(evaluation: Evaluation): Weights {
  return new Map(evaluation.criteria.map(({ id, weight }) => [id, fraction(weight)]));
}

/**
 * Ranks the bids under given weights, exactly. Equal totals are settled by the published tie rule and by
 * nothing else; bids that it cannot tell apart share a rank.
 */
export function rankBids(evaluation: Evaluation, weights: Weights = publishedWeights(evaluation)): Ranking {
  const overall = overallMethods[evaluation.overall];
  const order = (a: ScoredBid, b: ScoredBid) => compareBids(evaluation, weights, a, b);
  const ordered = scoreBids(evaluation).sort(order);
  const places = ordered.map((bid) => ({
    bidder: bid.bidder,
    total: overall.total(bid, weights, evaluation),
    parts: overall.parts(bid, weights, evaluation),
    rank: ordered.findIndex((other) => order(other, bid) === 0) + 1,
  }));
  return { places, ties: findTies(evaluation, ordered, places) };
}

/** The bidder in first place; null when first place is shared. */
export function winnerOf({ places }: Ranking): string | null {
  const first = places.filter(({ rank }) => rank === 1);
  return first.length === 1 ? (first[0]?.bidder ?? null) : null;
}

function findTies(evaluation: Evaluation, ordered: readonly ScoredBid[], places: readonly Place[]): Tie[] {
  const totals = places.map(({ total }) => toExact(total));
  return [...new Set(totals)]
    .map((total) => ordered.filter((_, index) => totals[index] === total))
    .filter((group) => group.length > 1)
    .map((group) => {
      const breakers = group
        .slice(1)
        .map((bid, index) => findTieBreaker(evaluation, group[index] as ScoredBid, bid));
      const settledBy = [...new Set(breakers.filter((id) => id !== undefined))];
      return {
        bidders: group.map(({ bidder }) => bidder),
        settledBy,
        isSettled: !breakers.includes(undefined),
      };
    });
}
