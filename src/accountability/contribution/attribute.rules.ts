import { type Fraction, fraction, one, subtract, sum, zero } from '../../values/fraction.ts';

/** What a supplier’s Review is shared out by. */
export type Attribution = {
  /** What part of the Review each body’s money stands behind. */
  readonly byBody: ReadonlyMap<string, Fraction>;
  /** The part that no public body’s money stands behind; with the parts above it makes exactly 1. */
  readonly leftOver: Fraction;
  /**
   * `by-turnover`: each body’s spend as a share of the turnover in the region. `capped`: the bodies paid more than
   * that turnover, so they share the whole by what they paid and nothing is left. `no-turnover`: none was given, so
   * nothing can be shared out.
   */
  readonly basis: 'by-turnover' | 'capped' | 'no-turnover';
};

/**
 * Shares one supplier’s Review out over the bodies that paid it, by the share of its turnover in the region that each
 * body’s spend is (MATHS §7). Shares total at most 1. A body that got more back than it paid stands behind nothing.
 * Pence in, exact fractions out.
 */
export function attribute(paidPence: ReadonlyMap<string, number>, turnoverPence: number | null): Attribution {
  if (turnoverPence === null) return { byBody: new Map(), leftOver: one, basis: 'no-turnover' };
  const paid = [...paidPence].filter(([, pence]) => pence > 0);
  const total = paid.reduce((all, [, pence]) => all + pence, 0);
  if (total === 0) return { byBody: new Map(), leftOver: one, basis: 'by-turnover' };
  const whole = Math.max(total, turnoverPence);
  const byBody = new Map(paid.map(([bodyId, pence]) => [bodyId, fraction(pence, whole)]));
  const leftOver = subtract(one, sum([...byBody.values()]));
  return { byBody, leftOver, basis: total > turnoverPence ? 'capped' : 'by-turnover' };
}

/** The part that a body’s money stands behind; nothing where it paid nothing. */
export function shareOf(attribution: Attribution, bodyId: string): Fraction {
  return attribution.byBody.get(bodyId) ?? zero;
}
