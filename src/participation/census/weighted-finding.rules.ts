import { toDecimal } from '../../values/fraction-text.ts';
import type { WeighingRule } from '../weighing/weigh.rules.ts';
import { type Balanced, type BalanceRefused, balanceToCensus } from './balance-to-census.rules.ts';
import { bootstrapIntervals, bootstrapSamples, type Interval } from './bootstrap-points.rules.ts';
import type { AnswerFacts } from './cells.rules.ts';
import type { CensusMargin } from './census-margins.rules.ts';
import { copiesOf, weighCopies } from './replicate.rules.ts';

/** One outcome each, in the round’s order. */
export type RangedShares = {
  /** Whole points that make 100. */
  readonly whole: readonly number[];
  /** To a tenth of a percent: finer ones of few people would tell how many they are (`publishedShare`). */
  readonly basisPoints: readonly number[];
  readonly intervals: readonly Interval[];
};

/** Points as they came, and as they would be if those who gave them were like everyone who lives here. */
export type WeightedFinding = {
  readonly rule: WeighingRule;
  readonly samples: number;
  readonly seed: string;
  readonly open: RangedShares;
  readonly weighted: (RangedShares & Pick<Balanced, 'by' | 'leftOut' | 'joined'>) | null;
  /** Why there is nothing weighted; null where there is. */
  readonly refused: BalanceRefused | null;
  /** How many equal answers the weighted ones are worth, to the nearest 5. */
  readonly effectiveSize: number | null;
};

export type PointsAnswer = { readonly points: readonly number[]; readonly facts: AnswerFacts };

const STEP = 5;

/**
 * Open and weighted shares side by side, each with its interval, by the rule the round adopted; or why the answers
 * are not weighted. Numbers of people in it are rounded to 5. There must be at least one answer.
 */
export function findWeighted(
  answers: readonly PointsAnswer[],
  census: readonly CensusMargin[],
  round: { readonly rule: WeighingRule; readonly minimumEffective: number; readonly seed: string },
): WeightedFinding {
  const { rule, minimumEffective, seed } = round;
  const points = answers.map((answer) => answer.points);
  const balanced = balanceToCensus(
    answers.map(({ facts }) => facts),
    census,
    minimumEffective,
  );
  const open = rangedShares(points, new Int32Array(points.length).fill(1), rule, seed);
  const found = { rule, samples: bootstrapSamples, seed, open };
  if ('refused' in balanced) {
    const isSmall = balanced.refused === 'too-small';
    // Rounded down, so that it never reads as enough.
    const effectiveSize = isSmall ? Math.floor(balanced.effectiveSize / STEP) * STEP : null;
    const refused = isSmall ? { ...balanced, effectiveSize: effectiveSize ?? 0 } : balanced;
    return { ...found, weighted: null, refused, effectiveSize };
  }
  const { weights, by, leftOut, joined } = balanced;
  const shares = rangedShares(points, copiesOf(weights, points), rule, seed);
  const effectiveSize = Math.round(balanced.effectiveSize / STEP) * STEP;
  return { ...found, weighted: { ...shares, by, leftOut, joined }, refused: null, effectiveSize };
}

function rangedShares(
  points: readonly (readonly number[])[],
  copies: Int32Array,
  rule: WeighingRule,
  seed: string,
): RangedShares {
  const { shares, percentages } = weighCopies(points, copies, rule);
  return {
    whole: percentages,
    basisPoints: shares.map((share) => Math.round(Number(toDecimal(share, 8)) * 1000) * 10),
    intervals: bootstrapIntervals(points, copies, rule, seed),
  };
}
