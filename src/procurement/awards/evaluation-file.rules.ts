import { isWhole, sum } from '../../values/fraction.ts';
import { parseFraction, toDecimal, toExact } from '../../values/fraction-text.ts';
import { poundsDecimal } from '../../values/pounds-decimal.ts';
import { type Criterion, countsQuantity } from '../criteria/criterion.rules.ts';
import { type PublishedEvaluation, toEvaluation } from '../criteria/evaluation.rules.ts';
import type { AgreedScore } from '../evaluation/moderating/agreed-score.rules.ts';

/** What a bid puts in that is scored: its price, and what it commits to (exact decimal text). */
export type PricedBid = {
  readonly id: string;
  readonly label: string;
  readonly pricePence: number;
  readonly commitments: readonly {
    readonly criterionId: string;
    readonly measureId: string;
    readonly quantity: string;
  }[];
};
type Score = Pick<AgreedScore, 'criterionId' | 'bidId' | 'score'>;

/** A bid as `pp score` reads it: exact decimal text by the criterion’s code. The bidder is its label, never a name. */
export type ScoredBid = { readonly bidder: string; readonly values: Readonly<Record<string, string>> };

/** Everything a ranking follows from, in the shape that `pp score` takes. */
export type EvaluationFile = PublishedEvaluation & {
  readonly bids: readonly ScoredBid[];
  readonly draftWeights?: Readonly<Record<string, number>>;
  /** The weights if the authority had changed nothing of what residents asked. */
  readonly unvariedWeights?: Readonly<Record<string, number>>;
};

/** `Bid A`: what a bid is called wherever its bidder is not named. */
export function bidderOf(label: string): string {
  return `Bid ${label}`;
}

/**
 * The evaluation of a competition: prices to the penny, promised quantities, and the scores the panel agreed. Refuses
 * while a score is still to be agreed. Without draft weights there is no counterfactual.
 */
export function buildEvaluation(competition: {
  readonly criteria: readonly Criterion[];
  readonly bids: readonly PricedBid[];
  readonly agreed: readonly Score[];
  readonly draftWeights: Readonly<Record<string, number>> | null;
  readonly unvariedWeights?: Readonly<Record<string, number>> | null;
}): EvaluationFile | { readonly refused: 'scores-missing' } {
  const { criteria, agreed, draftWeights, unvariedWeights } = competition;
  const bids: ScoredBid[] = [];
  for (const bid of competition.bids) {
    const values: Record<string, string> = {};
    for (const criterion of criteria) {
      const value = valueOf(criterion, bid, agreed);
      if (value === null) return { refused: 'scores-missing' };
      values[criterion.code] = value;
    }
    bids.push({ bidder: bidderOf(bid.label), values });
  }
  return {
    ...toEvaluation(criteria),
    bids,
    ...(draftWeights ? { draftWeights } : {}),
    ...(unvariedWeights ? { unvariedWeights } : {}),
  };
}

/** The file as anyone may have it: both counterfactuals stay out until the contract’s details are published. */
export function publicFile(file: EvaluationFile, contractPublished: boolean): EvaluationFile {
  if (contractPublished) return file;
  const { draftWeights: _draft, unvariedWeights: _unvaried, ...rest } = file;
  return rest;
}

function valueOf(criterion: Criterion, bid: PricedBid, agreed: readonly Score[]): string | null {
  if (criterion.kind === 'price') return poundsDecimal(bid.pricePence);
  if (countsQuantity(criterion.method)) return quantityOf(criterion, bid);
  const score = agreed.find(({ criterionId, bidId }) => criterionId === criterion.id && bidId === bid.id);
  return score ? String(score.score) : null;
}

/** What a bid commits to in the one measure that is counted, over all places and dates. */
function quantityOf(criterion: Criterion, bid: PricedBid): string {
  const measureId = criterion.measures[0]?.id;
  const quantities = bid.commitments
    .filter((commitment) => commitment.criterionId === criterion.id && commitment.measureId === measureId)
    .map(({ quantity }) => parseFraction(quantity))
    .filter((quantity) => 'numerator' in quantity);
  const total = sum(quantities);
  return isWhole(total) ? toExact(total) : toDecimal(total, 2);
}
