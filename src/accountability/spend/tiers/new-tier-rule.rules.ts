import { Temporal } from 'temporal-polyfill';
import { yearPeriod } from '../months.rules.ts';
import type { SourcedTierRule } from './tier-policy.rules.ts';

/** A rule as a body sets it: from its day on, with where it was decided. */
export type NewTierRule = Omit<SourcedTierRule, 'source' | 'nearPence'> & {
  readonly source: string;
  /** Null: a tenth of the threshold. */
  readonly nearPence: number | null;
};

export type TierRuleRefusal = 'already-told' | 'source-missing' | 'threshold-nothing' | 'near-too-far';

/**
 * Whether a body may set a rule. Refuses one that begins on or before the first day of a financial year for which
 * suppliers have been told what is asked of them (`toldFrom`; undefined: nobody was told anything yet): the rule of a
 * period is the one in force on its first day, so such a rule would change what they were told.
 */
export function decideNewRule(
  rule: NewTierRule,
  toldFrom: Temporal.PlainDate | undefined,
): TierRuleRefusal | undefined {
  if (rule.thresholdPence <= 0) return 'threshold-nothing';
  if (rule.nearPence !== null && rule.nearPence > rule.thresholdPence) return 'near-too-far';
  if (rule.source.trim() === '') return 'source-missing';
  if (toldFrom && Temporal.PlainDate.compare(rule.effectiveFrom, toldFrom) <= 0) return 'already-told';
  return undefined;
}

/** The first day of the latest year suppliers were told for: the year of the latest payment that came in. */
export function toldFromYear(year: string): Temporal.PlainDate {
  return yearPeriod(year).from;
}
