import type { Temporal } from 'temporal-polyfill';
import { divide, type Fraction, fraction, one, smaller, sum } from '../../values/fraction.ts';
import { isDueBy } from './promises.rules.ts';

export type AttainmentLine = {
  readonly dueOn: Temporal.PlainDate;
  /** In the line’s own unit, above zero. */
  readonly promised: number;
  readonly verified: number;
};

/** A share of 1, and how many lines it is the mean of; each line counts alike, whatever its unit. */
export type Attainment =
  | { readonly kind: 'not-yet-due' }
  | { readonly kind: 'measured'; readonly share: Fraction; readonly lines: number };

/**
 * Verified ÷ promised over the promises due by the date, each line capped at 1 before the mean is taken, so that
 * plenty of one thing never makes up for another (MATHS §7). Nothing due is “not yet due”, never 0% or 100%.
 */
export function attainmentToDate(lines: readonly AttainmentLine[], on: Temporal.PlainDate): Attainment {
  return meanOf(lines.filter(({ dueOn }) => isDueBy(dueOn, on)));
}

/** The same over every promise of the contract, due or not: shown beside it, never instead of it. */
export function lifetimeAttainment(lines: readonly AttainmentLine[]): Attainment {
  return meanOf(lines);
}

function meanOf(lines: readonly AttainmentLine[]): Attainment {
  if (lines.length === 0) return { kind: 'not-yet-due' };
  const share = divide(sum(lines.map(shareOfLine)), fraction(lines.length));
  return { kind: 'measured', share, lines: lines.length };
}

function shareOfLine({ promised, verified }: AttainmentLine): Fraction {
  return smaller(one, divide(exact(verified), exact(promised)));
}

/** Quantities are whole hundredths of their unit. */
function exact(quantity: number): Fraction {
  return fraction(Math.round(quantity * 100), 100);
}
