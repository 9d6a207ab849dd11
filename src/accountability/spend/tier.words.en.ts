import { type SourcedTierRule, tierKey } from './tier-policy.rules.ts';
import { decideTier } from './tiers.rules.ts';
import { words } from './words.en.ts';

/** What is asked for a sum, in words; near the line with “at least”. */
export function tierWords(pence: number, rule: SourcedTierRule): string {
  const { asks, atLeast } = decideTier(pence, rule);
  const asked = words.tiers[tierKey(asks)];
  return atLeast ? words.atLeast(asked) : asked;
}
