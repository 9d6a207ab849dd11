import { Temporal } from 'temporal-polyfill';
import { rowInForce } from '../../../values/dated-rows.ts';
import { yearPeriod } from '../months.rules.ts';
import { type Ask, decideTier, type TierRule } from './tiers.rules.ts';

/** The periods a body can mean where nobody names one. */
export const defaultPeriods = ['financial-year', 'rolling-year'] as const;
export type DefaultPeriod = (typeof defaultPeriods)[number];

/** A rule with what must be printed beside its result: the VAT basis, and where the rule comes from. */
export type SourcedTierRule = TierRule & {
  readonly vatBasis: 'net' | 'gross';
  /** Grants are not purchases and count towards nothing, unless the body says so. */
  readonly countsGrants: boolean;
  readonly defaultPeriod: DefaultPeriod;
  /** In the body’s own words; null is the policy’s text, which holds where a body has set nothing. */
  readonly source: string | null;
};

/** The Social Value Policy’s own text: Charter at £50,000 or less, Review at £50,000 or more. */
export const policyRule: SourcedTierRule = {
  thresholdPence: 5_000_000,
  atLine: 'both',
  vatBasis: 'net',
  countsGrants: false,
  defaultPeriod: 'financial-year',
  source: null,
  effectiveFrom: Temporal.PlainDate.from('2000-01-01'),
};

/**
 * The rule for a period: the body’s own that was in force on its first day, so that nothing set half way through
 * changes what a supplier was told at its start; else the policy’s.
 */
export function ruleForPeriod(
  rules: readonly SourcedTierRule[],
  { from }: { readonly from: Temporal.PlainDate },
): SourcedTierRule {
  return rowInForce(rules, from) ?? policyRule;
}

/** The same for a financial year (`2018-19`). */
export function ruleForYear(rules: readonly SourcedTierRule[], year: string): SourcedTierRule {
  return ruleForPeriod(rules, yearPeriod(year));
}

/** Where a sum stands to the line; `nothing` is net nothing, or less. */
export const positions = ['above', 'at', 'below', 'nothing'] as const;
export type Position = (typeof positions)[number];

/** What is asked of every supplier that stands there, by the one rule that decides it for a supplier. */
export function asksAt(position: Position, rule: TierRule): readonly Ask[] {
  const pence = { nothing: 0, below: 1, at: rule.thresholdPence, above: rule.thresholdPence + 1 };
  return decideTier(pence[position], rule).asks;
}

/** What is asked, in one word: the key of a row of totals. */
export const tierKeys = ['charter', 'both', 'review', 'nothing'] as const;
export type TierKey = (typeof tierKeys)[number];

export function tierKey(asks: readonly Ask[]): TierKey {
  if (asks.length > 1) return 'both';
  return asks[0] ?? 'nothing';
}
