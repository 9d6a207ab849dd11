import { type Fraction, sign } from '../../values/fraction.ts';
import { shareOut } from '../../values/percentages.ts';

/** A line of a mandate as the elected member left it; a declined line is not in the list. */
export type AdoptedLine = { readonly outcome: string; readonly share: Fraction };

export type MandateWeight = { readonly outcome: string; readonly weight: number };

/**
 * From mandate to award criteria: each adopted outcome's sub-criterion weighs the social value total times its
 * adopted share, in whole points out of 100 that add up to the total exactly (largest remainder). Ties go to
 * the outcome that comes first in the framework, so the lines must be in framework order.
 * Shares are taken in proportion: what was declined is divided among the rest. A small share of a small total
 * can come to 0, and then it carries no marks.
 * Refuses: no adopted share above zero, a share below zero, a total that is not a whole number from 1 to 100.
 */
export function decideMandateWeights(
  socialValueTotal: number,
  lines: readonly AdoptedLine[],
):
  | { readonly weights: readonly MandateWeight[] }
  | { readonly refused: 'nothing-adopted' | 'negative-share' | 'total-out-of-range' } {
  if (!Number.isInteger(socialValueTotal) || socialValueTotal < 1 || socialValueTotal > 100) {
    return { refused: 'total-out-of-range' };
  }
  if (lines.some((line) => sign(line.share) < 0)) return { refused: 'negative-share' };
  if (lines.every((line) => sign(line.share) === 0)) return { refused: 'nothing-adopted' };
  const weights = shareOut(
    socialValueTotal,
    lines.map((line) => line.share),
  );
  return { weights: lines.map(({ outcome }, index) => ({ outcome, weight: weights[index] as number })) };
}
