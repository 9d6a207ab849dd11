import { type Fraction, zero } from '../../../values/fraction.ts';
import type { SettingName } from '../../methods/criterion-method.rules.ts';
import { type CriterionMethodName, criterionMethods } from '../../methods/criterion-methods.rules.ts';

export const overallMethodNames = ['weighted-sum', 'price-per-quality', 'features-adjusted'] as const;
export type OverallMethodName = (typeof overallMethodNames)[number];

export type Criterion = {
  readonly id: string;
  /** Whole points; a published evaluation's weights total exactly 100. */
  readonly weight: number;
  readonly method: CriterionMethodName;
  /** Those the method does not name are zero, and nothing reads them. */
  readonly settings: Readonly<Record<SettingName, Fraction>>;
};

export type Bid = { readonly bidder: string; readonly values: ReadonlyMap<string, Fraction> };

/** Everything a ranking follows from, read and checked: see `readEvaluation`. */
export type Evaluation = {
  readonly overall: OverallMethodName;
  /** The criteria that are scored and weighted. */
  readonly criteria: readonly Criterion[];
  /** Criteria listed with a weight that has no say, since the overall method reads their value as it stands. */
  readonly ignoredWeights: readonly string[];
  readonly bids: readonly Bid[];
  /** Criteria that settle a tie, the first that tells the bids apart wins. */
  readonly tieRule: readonly string[];
  /** What the authority would have weighed without the residents; null when it recorded nothing in time. */
  readonly draftWeights: Weights | null;
  /** What would have weighed if nothing of what residents asked had been changed; null when not given. */
  readonly unvariedWeights: Weights | null;
  /** For features-adjusted only: the most that all features together may be worth, as a fraction of price. */
  readonly featuresMax: Fraction;
};

/** Weights by criterion id. They are fractions so that sensitivity can move them by parts of a point. */
export type Weights = ReadonlyMap<string, Fraction>;

/** One bid's scores before weighting: each criterion as a fraction of full marks, beside the bid itself. */
export type ScoredBid = Bid & { readonly scores: ReadonlyMap<string, Fraction> };

/** Scores every bid on every criterion, 0 to 1, exactly. Weights play no part yet. */
export function scoreBids({ criteria, bids }: Evaluation): ScoredBid[] {
  const columns = criteria.map(({ id, method, settings }) => {
    const all = bids.map((bid) => valueOf(bid, id));
    return { id, scores: all.map((value) => criterionMethods[method].score(value, settings, all)) };
  });
  return bids.map((bid, index) => ({
    ...bid,
    scores: new Map(columns.map(({ id, scores }) => [id, scores[index] ?? zero])),
  }));
}

/** A bid's value, which reading has made sure is there. */
export function valueOf(bid: Bid, id: string): Fraction {
  const value = bid.values.get(id);
  if (value === undefined) throw new Error(`Bid ${bid.bidder} was read without a value for ${id}`);
  return value;
}
