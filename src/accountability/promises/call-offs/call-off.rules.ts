import { Temporal } from 'temporal-polyfill';
import { divide, type Fraction, floor, fraction, subtract } from '../../../values/fraction.ts';
import { toWhole } from '../../../values/fraction-text.ts';
import { owedForSpend } from '../../measures/counting/per-spend.rules.ts';

/** So much, exactly, for each so many pence spent; the step is above zero. */
export type SpendRate = { readonly quantity: Fraction; readonly perSpendPence: number };

export type Reckoned = {
  /** Owed by now, in whole units. */
  readonly owed: number;
  /** The part of the next one that the spend has come to, exactly: carried forward, and never lost. */
  readonly carried: Fraction;
  /** At how much spend in all the next whole one is owed, in pence. */
  readonly nextAtPence: number;
};

/**
 * What so much spend comes to: whole units, since nobody delivers two fifths of a visit, with the exact rest carried
 * forward to the next spend (MATHS §7, commitments per £ spent). With one for each £100,000, spend of £250,000 owes
 * 2 and carries a half forward, which £50,000 more makes the third.
 */
export function reckonSpend(rate: SpendRate, spentPence: number): Reckoned {
  const exact = owedForSpend(rate, spentPence);
  const whole = floor(exact);
  const nextAt = divide(fraction((whole + 1n) * BigInt(rate.perSpendPence)), rate.quantity);
  const up = -floor(fraction(-nextAt.numerator, nextAt.denominator));
  return {
    owed: Number(whole),
    carried: subtract(exact, fraction(whole)),
    nextAtPence: toWhole(fraction(up)),
  };
}

/**
 * What one more spend makes owed: what all spend comes to, less what earlier spend was already called off for. By the
 * totals and not by the one amount, so that however the spend is split, nothing is lost and nothing owed twice.
 */
export function addedBySpend(rate: SpendRate, spentPence: number, calledOff: number): number {
  return Math.max(0, reckonSpend(rate, spentPence).owed - calledOff);
}

export type SpendDraft = {
  /** Spent under the contract in the period, without VAT, above zero. */
  readonly pence: number;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  /** By when what is owed for it is to be delivered. */
  readonly dueOn: Temporal.PlainDate;
};
export type SpendFault =
  | 'pence-not-positive'
  | 'period-backwards'
  | 'before-contract'
  | 'not-spent-yet'
  | 'due-too-early'
  | 'recorded-already';

type Standing = {
  readonly startsOn: Temporal.PlainDate;
  readonly today: Temporal.PlainDate;
  readonly earlier: readonly Omit<SpendDraft, 'dueOn'>[];
};

/**
 * Why spend may not be recorded: an amount above zero, spent since the contract began and by today, with a day to
 * deliver by that has not passed; and not what is recorded already, to the day and the penny.
 */
export function findSpendFault(draft: SpendDraft, { startsOn, today, earlier }: Standing): SpendFault | null {
  const { pence, from, to, dueOn } = draft;
  const isBefore = (one: Temporal.PlainDate, other: Temporal.PlainDate) =>
    Temporal.PlainDate.compare(one, other) < 0;
  if (!Number.isSafeInteger(pence) || pence <= 0) return 'pence-not-positive';
  if (isBefore(to, from)) return 'period-backwards';
  if (isBefore(from, startsOn)) return 'before-contract';
  if (isBefore(today, to)) return 'not-spent-yet';
  if (isBefore(dueOn, today)) return 'due-too-early';
  const isSame = earlier.some((one) => one.pence === pence && one.from.equals(from) && one.to.equals(to));
  return isSame ? 'recorded-already' : null;
}
