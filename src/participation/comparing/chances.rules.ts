import { type Fraction, fraction } from '../../values/fraction.ts';
import { shareOut, wholePercentages } from '../../values/percentages.ts';
import type { Spread } from './spread.rules.ts';

export type Chance = { readonly chance: number; readonly low: number; readonly high: number };

/** Standard errors either side that hold 95% of a normal distribution. */
const NINETY_FIVE = 1.959963984540054;

/**
 * The chance that each item is preferred to another drawn at random, each other as likely, neither ahead: the
 * mean of 1 ÷ (1 + e^(λj − λi)). The 95% interval is by the delta method on the log-odds of that chance, so that
 * it stays between 0 and 1.
 */
export function chancesOf(logStrength: Float64Array, spread: Spread): Chance[] {
  return [...logStrength].map((_, item) => chanceOf(item, logStrength, spread));
}

function chanceOf(item: number, logStrength: Float64Array, spread: Spread): Chance {
  const items = logStrength.length;
  const slope = new Float64Array(items);
  let chance = 0;
  for (const [other, strength] of logStrength.entries()) {
    if (other === item) continue;
    const one = 1 / (1 + Math.exp(strength - (logStrength[item] ?? 0)));
    const lean = (one * (1 - one)) / (items - 1);
    chance += one / (items - 1);
    slope[item] = (slope[item] ?? 0) + lean;
    slope[other] = -lean;
  }
  const logOdds = Math.log(chance / (1 - chance));
  const reach = (NINETY_FIVE * Math.sqrt(spread(slope))) / (chance * (1 - chance));
  const at = (x: number) => 1 / (1 + Math.exp(-x));
  return { chance, low: at(logOdds - reach), high: at(logOdds + reach) };
}

/**
 * Which items could be the strongest as far as chance goes: their distance from the strongest lies within 1.96
 * standard errors of it.
 */
export function amongFirst(logStrength: Float64Array, spread: Spread): boolean[] {
  const top = logStrength.indexOf(Math.max(...logStrength));
  return [...logStrength].map((strength, item) => {
    const difference = new Float64Array(logStrength.length);
    difference[top] = 1;
    difference[item] = item === top ? 0 : -1;
    return item === top || (logStrength[top] ?? 0) - strength <= NINETY_FIVE * Math.sqrt(spread(difference));
  });
}

/** An item’s part of all strength, e^λ ÷ Σ e^λ: the chance it would be picked first from them all at once. */
export function strengthShares(logStrength: Float64Array): Float64Array {
  const most = logStrength.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const strengths = logStrength.map((value) => Math.exp(value - most));
  const total = strengths.reduce((sum, value) => sum + value, 0);
  return strengths.map((value) => value / total);
}

const PARTS = 1_000_000_000;

/**
 * Shares as exact fractions that total exactly 1: billionths, by largest remainder. Further decimals are the
 * computer’s own and decide nothing. Equal remainders are settled by order, the earlier item first.
 */
export function exactShares(shares: Float64Array): Fraction[] {
  const precise = [...shares].map((share) => fraction(BigInt(Math.round(share * PARTS * 1000))));
  return shareOut(PARTS, precise).map((part) => fraction(part, PARTS));
}

/** The same as whole percentages that total exactly 100, by largest remainder. */
export function wholeShares(shares: Float64Array): number[] {
  return wholePercentages(exactShares(shares));
}
