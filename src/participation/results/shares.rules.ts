import { parseFraction, toDecimal, toExact } from '../../values/fraction-text.ts';
import type { RoundRule } from '../rounds/round-rule.rules.ts';
import { weigh, weighingRuleNames } from '../weighing/weigh.rules.ts';

export type RuleShares = {
  readonly rule: RoundRule;
  /** Exact fractions as text, in the round's order of outcomes, totalling 1. */
  readonly exact: readonly string[];
  /** Whole percentages by largest remainder, totalling 100. */
  readonly percentages: readonly number[];
};

/**
 * A share as it is published: to a tenth of a percent, as `0.433`. From ten people on every number of people can have
 * every such share, so none tells how many it is from, as an exact fraction would.
 */
export function publishedShare(exact: string): string {
  const share = parseFraction(exact);
  if ('refused' in share) throw new Error(`${exact} is no share`);
  return toDecimal(share, 3);
}

/** The same in hundredths of a percent, always whole tenths: `4330`. */
export function publishedBasisPoints(exact: string): number {
  return Number(publishedShare(exact).replace('.', '')) * 10;
}

/** The points of those who gave points: who does not mind, or wants none of these, gives none. */
export function splitsOf(ballots: readonly { readonly points: readonly number[] | null }[]) {
  return ballots.flatMap(({ points }) => (points ? [points] : []));
}

/** What a round's ballots come to by each of the three rules. There must be at least one ballot. */
export function sharesByAllRules(ballots: readonly (readonly number[])[]): RuleShares[] {
  return weighingRuleNames.map((rule) => {
    const weighed = weigh(ballots, rule);
    if ('refused' in weighed) throw new Error(`ballot ${weighed.resident} is ${weighed.refused}`);
    return { rule, exact: weighed.shares.map(toExact), percentages: weighed.percentages };
  });
}

/**
 * The ballots as the auditor's file holds them: one column an outcome, one row a resident, nothing else, in
 * the order of the numbers, so that neither place nor time is in it. `pp weights` reads it.
 */
export function auditFile(outcomes: readonly string[], ballots: readonly (readonly number[])[]): string {
  const rows = ballots.map((points) => points.map((value) => String(value).padStart(3, '0')).join(','));
  const plain = rows.sort().map((row) => row.replace(/\b0+(?=\d)/g, ''));
  return `${[outcomes.join(','), ...plain].join('\n')}\n`;
}
