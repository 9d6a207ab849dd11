import type { Temporal } from 'temporal-polyfill';
import { divide, type Fraction, fraction, one, smaller, sum } from '../../values/fraction.ts';
import { type Owed, owedBy, owedInAll } from './instalments.rules.ts';

export type AttainmentLine = {
  readonly instalments: readonly Owed[];
  /** In the line’s own unit. */
  readonly verified: number;
};
type Due = { readonly due: number; readonly verified: number };

/** A share of 1, and how many lines it is the mean of; each line counts alike, whatever its unit. */
export type Attainment =
  | { readonly kind: 'not-yet-due' }
  | { readonly kind: 'measured'; readonly share: Fraction; readonly lines: number };

/**
 * Verified ÷ what was due by the date, over the promises of which something was, each capped at 1 before the mean is taken, so that
 * plenty of one thing never makes up for another (MATHS §7). Nothing due is “not yet due”, never 0% or 100%.
 */
export function attainmentToDate(lines: readonly AttainmentLine[], on: Temporal.PlainDate): Attainment {
  return meanOf(lines.map(({ instalments, verified }) => ({ due: owedBy(instalments, on), verified })));
}

/** The same over all that is owed, due or not: shown beside it, never instead of it. */
export function lifetimeAttainment(lines: readonly AttainmentLine[]): Attainment {
  return meanOf(lines.map(({ instalments, verified }) => ({ due: owedInAll(instalments), verified })));
}

function meanOf(all: readonly Due[]): Attainment {
  const lines = all.filter(({ due }) => due > 0);
  if (lines.length === 0) return { kind: 'not-yet-due' };
  const share = divide(sum(lines.map(shareOfLine)), fraction(lines.length));
  return { kind: 'measured', share, lines: lines.length };
}

function shareOfLine({ due, verified }: Due): Fraction {
  return smaller(one, divide(exact(verified), exact(due)));
}

/** Quantities are whole hundredths of their unit. */
function exact(quantity: number): Fraction {
  return fraction(Math.round(quantity * 100), 100);
}
