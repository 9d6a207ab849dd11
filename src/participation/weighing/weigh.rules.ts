import type { Fraction } from '../../values/fraction.ts';
import { wholePercentages } from '../../values/percentages.ts';
import { independentMarketsShares } from './independent-markets.rules.ts';
import { meanShares } from './mean.rules.ts';
import { type Split, type SplitRefusal, scaleSplits } from './splits.rules.ts';
import { utilitarianShares } from './utilitarian.rules.ts';

/** The rules that turn residents' splits into shares. A round names the one it adopts before it opens. */
export const weighingRules = {
  'independent-markets': independentMarketsShares,
  utilitarian: utilitarianShares,
  mean: meanShares,
} as const satisfies Record<string, (splits: readonly Split[]) => Fraction[]>;

export type WeighingRule = keyof typeof weighingRules;

export const weighingRuleNames = Object.keys(weighingRules) as WeighingRule[];

export function isWeighingRule(name: unknown): name is WeighingRule {
  return weighingRuleNames.includes(name as WeighingRule);
}

export type Weighed = {
  /** One share an outcome, in the order given, totalling exactly 1. */
  readonly shares: readonly Fraction[];
  /** The shares as whole percentages that total exactly 100, by largest remainder; earlier wins a tie. */
  readonly percentages: readonly number[];
};

/**
 * From residents' points to what an outcome weighs. Every resident counts the same; the order of residents
 * never matters. Points are whole numbers or exact fractions, scaled to the same total for everyone.
 * Refuses what `scaleSplits` refuses.
 */
export function weigh(
  points: readonly (readonly (number | Fraction)[])[],
  rule: WeighingRule = 'independent-markets',
): Weighed | { readonly refused: SplitRefusal; readonly resident: number } {
  const scaled = scaleSplits(points);
  if ('refused' in scaled) return scaled;
  const shares = weighingRules[rule](scaled.splits);
  return { shares, percentages: wholePercentages(shares) };
}
