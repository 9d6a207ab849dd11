import { invertFactorised } from './cholesky.rules.ts';
import { climb, logOddsOf, logOnePlusExp, type Model } from './climb.rules.ts';
import { addUpPairs, type PairCount, type PairRefusal } from './pair-counts.rules.ts';
import { findUnsettled, type Unsettled } from './settled.rules.ts';

/** How widely log-strengths may lie where the comparisons alone cannot say: variance of the normal prior. */
export const PRIOR_VARIANCE = 4;

export type FitOptions = {
  /** How many things there are; they are numbered from 0. */
  readonly items: number;
  /** Also estimate what being ahead (at home, shown on top) is worth. */
  readonly withAhead?: boolean | undefined;
};

export type PairFit = {
  /** One an item, on the log-odds scale, with mean 0: an item beats another with odds e^(difference). */
  readonly logStrength: Float64Array;
  /** Of the log-strengths about their mean, row after row. */
  readonly covariance: Float64Array;
  /** What being ahead adds to the log-odds, its standard error and its covariance with each log-strength. */
  readonly ahead: AheadEffect | null;
  /** Null where the comparisons alone settle the strengths; else the prior that was added, and why. */
  readonly prior: { readonly variance: number; readonly because: Unsettled } | null;
  /** Twice the log-likelihood short of a model that fits each pair exactly, pairs apart by who was ahead. */
  readonly deviance: number;
  readonly degreesOfFreedom: number;
};

export type AheadEffect = {
  readonly logOdds: number;
  readonly standardError: number;
  readonly covariance: Float64Array;
};

export type FitRefusal = PairRefusal | 'never-ahead' | 'does-not-settle';

/**
 * Fits the strengths behind paired comparisons: P(i is preferred to j) = e^(λi − λj) ÷ (1 + e^(λi − λj)), by
 * maximum likelihood with Newton’s method (Bradley and Terry 1952); the covariance is the inverse information.
 * Counts may be fractions; then it is a quasi-likelihood. Only where the comparisons leave a strength without a
 * finite answer (`findUnsettled`), each log-strength, and the effect of being ahead, is given a normal prior of
 * mean 0 and variance 4 (ridge). What the items are called and the order of counts change nothing.
 * Refuses what `addUpPairs` refuses, an effect of being ahead where nothing was, and counts so far apart in
 * size that the numbers here cannot carry them.
 */
export function fitPairs(
  counts: readonly PairCount[],
  { items, withAhead = false }: FitOptions,
): PairFit | { readonly refused: FitRefusal } {
  const pairs = addUpPairs(items, counts);
  if ('refused' in pairs) return pairs;
  if (withAhead && pairs.ahead.every((side) => side === 0)) return { refused: 'never-ahead' };
  const because = findUnsettled(items, pairs, withAhead);
  const model: Model = { items, pairs, withAhead, priorVariance: because ? PRIOR_VARIANCE : null };
  const peak = climb(model);
  if (!peak) return { refused: 'does-not-settle' };
  const covariance = invertFactorised(peak.factor, peak.parameters.length);
  return {
    logStrength: aboutMean(peak.parameters.subarray(0, items)),
    ...readCovariance(covariance, peak.parameters, model),
    prior: because ? { variance: PRIOR_VARIANCE, because } : null,
    deviance: devianceOf(model, peak.parameters),
    degreesOfFreedom: pairs.first.length - (items - 1) - (withAhead ? 1 : 0),
  };
}

/** The same fit with one item as the zero: log-strengths and their covariance against it. */
export function againstReference(
  { logStrength, covariance }: Pick<PairFit, 'logStrength' | 'covariance'>,
  reference: number,
): Pick<PairFit, 'logStrength' | 'covariance'> {
  const items = logStrength.length;
  const at = (row: number, column: number) => covariance[row * items + column] ?? 0;
  const own = at(reference, reference);
  const zero = logStrength[reference] ?? 0;
  const shifted = covariance.map((value, index) => {
    const [row, column] = [Math.floor(index / items), index % items];
    if (row === reference || column === reference) return 0;
    return value - at(row, reference) - at(reference, column) + own;
  });
  return { logStrength: logStrength.map((value) => value - zero), covariance: shifted };
}

/** The standard error of each log-strength: the root of its variance. */
export function standardErrors(covariance: Float64Array): Float64Array {
  const items = Math.sqrt(covariance.length);
  return Float64Array.from({ length: items }, (_, item) =>
    Math.sqrt(Math.max(0, covariance[item * items + item] ?? 0)),
  );
}

function aboutMean(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

/** Takes out of the inverse what is about differences: only they mean anything. */
function readCovariance(
  inverse: Float64Array,
  parameters: Float64Array,
  { items, withAhead }: Model,
): Pick<PairFit, 'covariance' | 'ahead'> {
  const size = parameters.length;
  const row = (index: number) => inverse.subarray(index * size, index * size + items);
  const rows = Array.from({ length: items }, (_, index) => aboutMean(row(index)));
  const columnMeans = Float64Array.from({ length: items }, (_, column) =>
    rows.reduce((sum, values) => sum + (values[column] ?? 0) / items, 0),
  );
  const covariance = new Float64Array(items * items);
  for (const [index, values] of rows.entries()) {
    covariance.set(
      values.map((value, column) => value - (columnMeans[column] ?? 0)),
      index * items,
    );
  }
  if (!withAhead) return { covariance, ahead: null };
  const variance = inverse[items * size + items] ?? 0;
  return {
    covariance,
    ahead: {
      logOdds: parameters[items] ?? 0,
      standardError: Math.sqrt(variance),
      covariance: aboutMean(row(items)),
    },
  };
}

/** Twice how far the log-likelihood is below that of chances equal to what was seen. */
function devianceOf(model: Model, parameters: Float64Array): number {
  const { pairs } = model;
  let deviance = 0;
  for (const [row, compared] of pairs.compared.entries()) {
    const won = pairs.firstPreferred[row] ?? 0;
    const logOdds = logOddsOf(model, parameters, row);
    const surprise = won * -logOnePlusExp(-logOdds) + (compared - won) * -logOnePlusExp(logOdds);
    deviance += 2 * (timesLog(won, compared) + timesLog(compared - won, compared) - surprise);
  }
  return Math.max(0, deviance);
}

function timesLog(part: number, whole: number): number {
  return part > 0 ? part * Math.log(part / whole) : 0;
}
