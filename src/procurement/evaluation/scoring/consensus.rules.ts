/** One evaluator's own score, given alone and blind; null until it is in. */
export type IndividualScore = { readonly evaluator: string; readonly score: number | null };

export type Consensus = {
  readonly agreed: number;
  /** How the panel got there: published beside the agreed score, and never used to work it out. */
  readonly movement: {
    readonly lowest: number;
    readonly highest: number;
    /** The middle individual score; with an even number of evaluators it can fall on a half. */
    readonly median: number;
    /** Agreed less median: above zero when the panel moved up. */
    readonly moved: number;
    /** Whether the agreed score is one that nobody gave. */
    readonly isNobodysScore: boolean;
  };
};

export type ConsensusRefusal = 'scores-missing' | 'not-whole' | 'out-of-range' | 'reason-missing';

/** At least this many scorers stay on every sub-criterion, or someone is replaced. */
export const fewestScorers = 3;

/**
 * Whether a panel's agreed score can be recorded. Individual scores come first and stay; then the panel agrees
 * one whole number on the published scale, 0 to `max`, and says why. Nothing is averaged: the courts set aside
 * scores averaged without reasoning (Bromcom Computers v United Learning Trust [2022] EWHC 3262 (TCC)).
 * Refuses: fewer than three scorers or one whose score is not in, any score that is not whole or not on the
 * scale, and an empty reason (`decideReason` judges what it says).
 */
export function decideConsensus(panel: {
  readonly scores: readonly IndividualScore[];
  readonly agreedScore: number;
  readonly reason: string;
  readonly max: number;
}): Consensus | { readonly refused: ConsensusRefusal } {
  const { agreedScore, max } = panel;
  const given = panel.scores.map(({ score }) => score).filter((score) => score !== null);
  const scorers = new Set(panel.scores.map(({ evaluator }) => evaluator));
  if (scorers.size < fewestScorers || given.length < panel.scores.length)
    return { refused: 'scores-missing' };
  if (![...given, agreedScore].every(Number.isInteger)) return { refused: 'not-whole' };
  if ([...given, agreedScore].some((score) => score < 0 || score > max)) return { refused: 'out-of-range' };
  if (panel.reason.trim() === '') return { refused: 'reason-missing' };
  const ordered = given.sort((a, b) => a - b);
  const median = medianOf(ordered);
  return {
    agreed: agreedScore,
    movement: {
      lowest: ordered[0] ?? agreedScore,
      highest: ordered.at(-1) ?? agreedScore,
      median,
      moved: agreedScore - median,
      isNobodysScore: !ordered.includes(agreedScore),
    },
  };
}

function medianOf(ordered: readonly number[]): number {
  const middle = Math.floor(ordered.length / 2);
  const upper = ordered[middle] ?? 0;
  return ordered.length % 2 === 1 ? upper : ((ordered[middle - 1] ?? upper) + upper) / 2;
}
