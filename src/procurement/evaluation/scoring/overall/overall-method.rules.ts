import type { Fraction } from '../../../../values/fraction.ts';
import type { Evaluation, ScoredBid, Weights } from '../evaluation.rules.ts';

/** One way to bring a bid's scores together into what bids are ranked by. Everything is exact. */
export type OverallMethod = {
  /** Values every bid must give besides its criteria. */
  readonly needs: readonly string[];
  /** Ids whose value is read as it stands, instead of being scored and weighted, where they are listed. */
  readonly unweighted: readonly string[];
  total(bid: ScoredBid, weights: Weights, evaluation: Evaluation): Fraction;
  /** What the total is made of, by id. */
  parts(bid: ScoredBid, weights: Weights, evaluation: Evaluation): ReadonlyMap<string, Fraction>;
  /** Plain values of which, in a tie, the lower is the better. */
  readonly lowerWins: readonly string[];
  /** Above zero when the first bid beats the second, 0 when level. Linear in the weights: sensitivity needs it. */
  advantage(first: ScoredBid, second: ScoredBid, weights: Weights, evaluation: Evaluation): Fraction;
};
