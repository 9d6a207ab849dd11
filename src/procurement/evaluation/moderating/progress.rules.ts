import { fewestScorers } from '../scoring/consensus.rules.ts';

/** How many bids whose score is not agreed yet one scorer has scored on one question. */
export type QuestionProgress = {
  readonly criterionId: string;
  readonly personId: string;
  readonly name: string;
  readonly kind: 'officer' | 'resident';
  readonly scored: number;
};

export type QuestionState = 'too-few-scorers' | 'scoring' | 'to-agree' | 'agreed';

/**
 * Where a question stands. Its scores are shown to the panel only once at least three people remain on it and every
 * one of them has scored every bid that is still to agree.
 */
export function decideQuestionState(question: {
  readonly scorers: readonly Pick<QuestionProgress, 'scored'>[];
  readonly bids: number;
  /** How many bids have an agreed score on this question. */
  readonly agreed: number;
}): QuestionState {
  const { scorers, bids, agreed } = question;
  if (bids > 0 && agreed === bids) return 'agreed';
  if (scorers.length < fewestScorers) return 'too-few-scorers';
  return bids > 0 && scorers.every(({ scored }) => scored === bids - agreed) ? 'to-agree' : 'scoring';
}
