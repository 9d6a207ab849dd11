import { type Fraction, fraction, multiply } from '../../../values/fraction.ts';

/**
 * What a call-off contract owes so far: so much for every so many pence spent, in proportion and not by whole steps.
 * Spend below zero, as after a refund, owes nothing. The step is above zero.
 */
export function owedForSpend(
  promise: { readonly quantity: Fraction; readonly perSpendPence: number },
  spentPence: number,
): Fraction {
  const spent = fraction(Math.max(0, spentPence), promise.perSpendPence);
  return multiply(promise.quantity, spent);
}
