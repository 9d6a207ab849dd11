import { criterionMethods } from '../../methods/criterion-methods.rules.ts';
import { type LowPrompt, possiblyAbnormallyLow } from './abnormally-low.rules.ts';
import { type Evaluation, scoreBids, valueOf, type Weights } from './evaluation.rules.ts';
import { overallMethods } from './overall/overall-methods.rules.ts';
import {
  type PublishedPlace,
  type PublishedReversal,
  type PublishedWeightChange,
  publishPlaces,
  publishReversal,
  publishWeightChange,
} from './publish-result.rules.ts';
import { publishedWeights, rankBids, type Tie, winnerOf } from './rank-bids.rules.ts';
import { findReversal } from './rank-reversal.rules.ts';
import { readEvaluation } from './read-evaluation.rules.ts';
import { type EvaluationRefusal, refuse } from './refusals.rules.ts';
import { findWeightChanges } from './weight-sensitivity.rules.ts';

/** The ranking as other weights would have made it. */
export type OtherRanking = { readonly winner: string | null; readonly ranking: readonly PublishedPlace[] };

/** The result as it is published and as `pp score --json` prints it. */
export type EvaluationResult = {
  readonly overall: Evaluation['overall'];
  /** Null when first place is shared and the tie rule does not settle it. */
  readonly winner: string | null;
  readonly ranking: readonly PublishedPlace[];
  readonly ties: readonly Tie[];
  readonly reversal: PublishedReversal;
  readonly sensitivity: readonly PublishedWeightChange[];
  /** Left out when the authority recorded no weights of its own before the round opened. */
  readonly counterfactual?: OtherRanking;
  /** Left out when the file does not say what residents asked. */
  readonly unvaried?: OtherRanking;
  readonly possiblyAbnormallyLow: readonly LowPrompt[];
  /** Listed weights that have no say under this overall method. */
  readonly ignoredWeights: readonly string[];
};

/**
 * Scores a published evaluation: ranking, ties, rank reversal, sensitivity, counterfactual and low prices, all
 * in exact arithmetic, each figure rounded once as it is written. Takes the JSON of `pp score`; refuses by name.
 */
export function scoreEvaluation(value: unknown): EvaluationResult | EvaluationRefusal {
  const evaluation = readEvaluation(value);
  if ('refused' in evaluation) return evaluation;
  const refusal = refuseNoQuality(evaluation);
  if (refusal) return refusal;
  const ranking = rankBids(evaluation);
  const drafted = rankUnder(evaluation, evaluation.draftWeights);
  const unvaried = rankUnder(evaluation, evaluation.unvariedWeights);
  return {
    overall: evaluation.overall,
    winner: winnerOf(ranking),
    ranking: publishPlaces(ranking),
    ties: ranking.ties,
    reversal: publishReversal(findReversal(evaluation)),
    sensitivity: findWeightChanges(evaluation).map(publishWeightChange),
    ...(drafted ? { counterfactual: drafted } : {}),
    ...(unvaried ? { unvaried } : {}),
    possiblyAbnormallyLow: possiblyAbnormallyLow(pricesOf(evaluation)),
    ignoredWeights: evaluation.ignoredWeights,
  };
}

function rankUnder(evaluation: Evaluation, weights: Weights | null): OtherRanking | null {
  if (!weights) return null;
  const ranking = rankBids(evaluation, weights);
  return { winner: winnerOf(ranking), ranking: publishPlaces(ranking) };
}

/** Price per quality point has no answer for a bid without quality, under the weights or the draft weights. */
function refuseNoQuality(evaluation: Evaluation): EvaluationRefusal | null {
  if (evaluation.overall !== 'price-per-quality') return null;
  const { parts } = overallMethods[evaluation.overall];
  for (const weights of [publishedWeights(evaluation), evaluation.draftWeights, evaluation.unvariedWeights]) {
    const without = scoreBids(evaluation).find((bid) => {
      const quality = Array.from(weights ? parts(bid, weights, evaluation) : []).filter(
        ([id]) => id !== 'price',
      );
      return weights !== null && quality.every(([, points]) => points.numerator === 0n);
    });
    if (without) return refuse('no-quality', { bidder: without.bidder });
  }
  return null;
}

/** Each bid's price: the first criterion scored as one, or the price that the overall method reads. */
function pricesOf(evaluation: Evaluation) {
  const { needs } = overallMethods[evaluation.overall];
  const criterion = evaluation.criteria.find(({ method }) => criterionMethods[method].kind === 'price');
  const id = needs.includes('price') ? 'price' : criterion?.id;
  return id === undefined
    ? []
    : evaluation.bids.map((bid) => ({ bidder: bid.bidder, price: valueOf(bid, id) }));
}
