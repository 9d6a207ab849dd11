import { formatDate } from '../../../values/dates.ts';
import { formatPounds } from '../../../values/money.ts';
import type { AskPeriod } from './ask-period.rules.ts';
import type { SumBasis } from './asked.rules.ts';
import type { DefaultPeriod, SourcedTierRule, TierKey } from './tier-policy.rules.ts';

export const words = {
  tiers: {
    charter: 'Charter',
    both: 'Charter and Review',
    review: 'Review',
    nothing: 'Nothing asked',
  } satisfies Record<TierKey, string>,
  atLeast: (tier: string) => `${tier} (at least)`,
  vatBasis: {
    net: 'without VAT',
    gross: 'with VAT',
    unstated: 'with or without VAT, as the files do not say which',
    mixed: 'partly with VAT and partly without, as the files differ',
  } satisfies Record<SumBasis, string>,
  publicBody: 'Public bodies, not asked',
  grants: 'Grants, not counted',
  policySource: 'the policy’s own text',
} as const;

/** The period a sum is over, as the rule says it. */
const over = { 'financial-year': 'in a financial year', 'rolling-year': 'in twelve months' } as const;

/** The rule beside every result: the line, what is asked on it, the VAT basis, the period, and whose rule it is. */
export function ruleSentence(rule: SourcedTierRule): string {
  return sentenceOver(rule, 'financial-year');
}

/** The same, over the period that was asked for. */
export function ruleSentenceFor(rule: SourcedTierRule, period: AskPeriod): string {
  return sentenceOver(rule, 'rolling' in period ? 'rolling-year' : 'financial-year');
}

function sentenceOver(rule: SourcedTierRule, period: DefaultPeriod): string {
  const line = exactPounds(rule.thresholdPence);
  const at = { both: 'both', charter: 'the Charter', review: 'the Review' };
  const grants = rule.countsGrants ? 'grants count too' : 'grants are not counted';
  return [
    `Charter: paid less than ${line} ${over[period]}. Review: paid more. Exactly ${line}: ${at[rule.atLine]}.`,
    `Counted ${words.vatBasis[rule.vatBasis]}, for each public body by itself; ${grants}.`,
    `The rule is ${ruleSource(rule)}. Both are requests, never a condition of bidding.`,
  ].join(' ');
}

function ruleSource({ source, effectiveFrom }: SourcedTierRule): string {
  if (source === null) return words.policySource;
  return `${source.replace(/[.\s]+$/, '')}, in force from ${formatDate(effectiveFrom)}`;
}

/** `£50,000`, or to the penny where there are pence. */
export function exactPounds(pence: number): string {
  return pence % 100 === 0 ? formatPounds(pence).slice(0, -3) : formatPounds(pence);
}
