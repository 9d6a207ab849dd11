import { formatPounds } from '../../../values/money.ts';
import { type SourcedTierRule, type TierKey, tierKey } from './tier-policy.rules.ts';
import { decideTier } from './tiers.rules.ts';

export const words = {
  tiers: {
    charter: 'Charter',
    both: 'Charter and Review',
    review: 'Review',
    nothing: 'Nothing asked',
  } satisfies Record<TierKey, string>,
  atLeast: (tier: string) => `${tier} (at least)`,
  vatBasis: { net: 'without VAT', gross: 'with VAT' },
  policySource: 'the policy’s own text',
} as const;

/** What is asked for a sum, in words; near the line with “at least”. */
export function tierWords(pence: number, rule: SourcedTierRule): string {
  const { asks, atLeast } = decideTier(pence, rule);
  const asked = words.tiers[tierKey(asks)];
  return atLeast ? words.atLeast(asked) : asked;
}

/** The rule beside every result: the line, what is asked on it, the VAT basis, the period, and whose rule it is. */
export function ruleSentence(rule: SourcedTierRule): string {
  const line = exactPounds(rule.thresholdPence);
  const at = { both: 'both', charter: 'the Charter', review: 'the Review' };
  return [
    `Charter: paid less than ${line} in a financial year. Review: paid more. Exactly ${line}: ${at[rule.atLine]}.`,
    `Counted ${words.vatBasis[rule.vatBasis]}, for each public body by itself. The rule is ${rule.source ?? words.policySource}.`,
    'Both are requests, never a condition of bidding.',
  ].join(' ');
}

/** `£50,000`, or to the penny where there are pence. */
export function exactPounds(pence: number): string {
  return pence % 100 === 0 ? formatPounds(pence).slice(0, -3) : formatPounds(pence);
}
