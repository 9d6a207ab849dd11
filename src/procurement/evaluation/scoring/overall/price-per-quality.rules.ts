import {
  divide,
  type Fraction,
  fraction,
  multiply,
  subtract,
  sum,
  zero,
} from '../../../../values/fraction.ts';
import { type ScoredBid, valueOf, type Weights } from '../evaluation.rules.ts';
import type { OverallMethod } from './overall-method.rules.ts';

const hundred = fraction(100);

/** Quality points out of 100: the scored criteria, by their weights relative to each other. */
function qualityParts(bid: ScoredBid, weights: Weights): [string, Fraction][] {
  const whole = sum(Array.from(bid.scores.keys(), (id) => weights.get(id) ?? zero));
  if (whole.numerator === 0n) return [];
  return Array.from(bid.scores, ([id, score]) => [
    id,
    divide(multiply(multiply(weights.get(id) ?? zero, score), hundred), whole),
  ]);
}

function quality(bid: ScoredBid, weights: Weights): Fraction {
  return sum(qualityParts(bid, weights).map(([, points]) => points));
}

/**
 * Price per quality point: the price divided by quality points out of 100; the lowest wins. A weight given to
 * price itself says nothing here. A bid without any quality has no total, and reading refuses it.
 */
export const pricePerQuality: OverallMethod = {
  needs: ['price'],
  unweighted: ['price'],
  total: (bid, weights) => divide(valueOf(bid, 'price'), quality(bid, weights)),
  parts: (bid, weights) => new Map([['price', valueOf(bid, 'price')], ...qualityParts(bid, weights)]),
  lowerWins: ['price'],
  // P₂/Q₂ > P₁/Q₁ multiplied out, so that it is linear in the weights and needs no division.
  advantage: (first, second, weights) =>
    subtract(
      multiply(valueOf(second, 'price'), quality(first, weights)),
      multiply(valueOf(first, 'price'), quality(second, weights)),
    ),
};
