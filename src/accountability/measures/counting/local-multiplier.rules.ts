import { divide, type Fraction, sign, sum } from '../../../values/fraction.ts';

/**
 * The local multiplier LM3: (round 1 + round 2 + round 3) ÷ round 1, where round 1 is what was spent, round 2 what of it
 * suppliers and people in the place got, and round 3 what those spent again there. A quantity of its own, never added to
 * any other; null where nothing was spent. Source: New Economics Foundation, “The Money Trail” (2002).
 */
export function localMultiplier(
  rounds: readonly [first: Fraction, second: Fraction, third: Fraction],
): Fraction | null {
  return sign(rounds[0]) > 0 ? divide(sum(rounds), rounds[0]) : null;
}
