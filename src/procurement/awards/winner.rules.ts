import type { EvaluationResult } from '../evaluation/scoring/score-evaluation.rules.ts';

export type WinnerFault = 'not-first' | 'tie-not-settled';

/**
 * Why a bid cannot win, or null. The most marks win (Procurement Act 2023 s.19: the most advantageous tender by the
 * published criteria); level totals go by the published tie rule and nothing else. Where not even that tells the
 * first two apart, nobody may choose between them.
 */
export function findWinnerFault(result: EvaluationResult, bidder: string): WinnerFault | null {
  const first = result.ranking.filter(({ rank }) => rank === 1).map((place) => place.bidder);
  if (!first.includes(bidder)) return 'not-first';
  return first.length > 1 ? 'tie-not-settled' : null;
}

/** The bid that was awarded, which is always among those that were ranked. */
export function winnerAmong<Bid extends { readonly id: string }>(
  bids: readonly Bid[],
  winnerId: string,
): Bid {
  const winner = bids.find(({ id }) => id === winnerId);
  if (!winner) throw new Error('the winner is not among the bids');
  return winner;
}
