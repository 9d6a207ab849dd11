import { add, divide, type Fraction, one, subtract } from '../../../../values/fraction.ts';
import { type Bid, type Evaluation, valueOf } from '../evaluation.rules.ts';
import type { OverallMethod } from './overall-method.rules.ts';

function divisor(bid: Bid, { featuresMax }: Evaluation): Fraction {
  return add(one, divide(valueOf(bid, 'features'), subtract(one, featuresMax)));
}

function adjustedPrice(bid: Bid, evaluation: Evaluation): Fraction {
  return divide(valueOf(bid, 'price'), divisor(bid, evaluation));
}

/**
 * Price adjusted for features: P ÷ (1 + Σv / (1 − Σvmax)), where each feature a bid offers is worth a published
 * fraction v of price and Σvmax is what all of them together could be worth; the lowest adjusted price wins.
 * It ranks on `price` and `features` (Σv) alone. The part named `features` is the divisor.
 */
export const featuresAdjusted: OverallMethod = {
  needs: ['price', 'features'],
  unweighted: ['price', 'features'],
  total: (bid, _, evaluation) => adjustedPrice(bid, evaluation),
  parts: (bid, _, evaluation) =>
    new Map([
      ['price', valueOf(bid, 'price')],
      ['features', divisor(bid, evaluation)],
    ]),
  lowerWins: ['price'],
  advantage: (first, second, _, evaluation) =>
    subtract(adjustedPrice(second, evaluation), adjustedPrice(first, evaluation)),
};
