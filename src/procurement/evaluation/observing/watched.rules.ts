import type { AgreedScore } from '../moderating/agreed-score.rules.ts';

/** One individual score as an observer sees it: by kind and a number, without a name. */
export type WatchedScore = {
  readonly kind: 'officer' | 'resident';
  /** From 1 within the kind, the same on every answer of a question. */
  readonly number: number;
  readonly score: number;
  readonly reason: string;
  readonly strengths: string;
  readonly gaps: string;
};

type GivenScore = Omit<WatchedScore, 'number'> & { readonly personId: string; readonly bidId: string };

export type WatchedBid = {
  readonly label: string;
  readonly scores: readonly WatchedScore[];
  readonly agreed: Pick<AgreedScore, 'score' | 'reason'> | undefined;
};

/** The scores of one question, bid by bid, as somebody who watches sees them. */
export function watchScores(
  bids: readonly { readonly bidId: string; readonly label: string }[],
  panel: readonly GivenScore[],
  agreed: readonly AgreedScore[],
): WatchedBid[] {
  const numbers = numberPeople(panel);
  return bids.map(({ bidId, label }) => ({
    label,
    agreed: agreed.find((score) => score.bidId === bidId),
    scores: panel
      .filter((score) => score.bidId === bidId)
      .map(({ personId, kind, score, reason, strengths, gaps }) => ({
        kind,
        number: numbers.get(personId) ?? 0,
        score,
        reason,
        strengths,
        gaps,
      })),
  }));
}

/** Each person’s number within their kind, in the order of their identifiers, which tell nothing. */
function numberPeople(panel: readonly GivenScore[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const kind of ['officer', 'resident'] as const) {
    const people = [...new Set(panel.filter((one) => one.kind === kind).map(({ personId }) => personId))];
    for (const [place, personId] of people.sort().entries()) numbers.set(personId, place + 1);
  }
  return numbers;
}
