import { Temporal } from 'temporal-polyfill';
import { ruleForPeriod, type SourcedTierRule } from '../spend/tiers/tier-policy.rules.ts';

/**
 * The rules for the Charter and the Review in force from a day on, in order: the one that stood on the day, and those
 * that took its place before `until` (without it, all later ones).
 */
export function rulesDuring(
  rules: readonly SourcedTierRule[],
  from: Temporal.PlainDate,
  until: Temporal.PlainDate | undefined,
): SourcedTierRule[] {
  const { compare } = Temporal.PlainDate;
  const later = rules.filter(
    ({ effectiveFrom }) => compare(effectiveFrom, from) > 0 && (!until || compare(effectiveFrom, until) < 0),
  );
  return [ruleForPeriod(rules, { from }), ...later];
}
