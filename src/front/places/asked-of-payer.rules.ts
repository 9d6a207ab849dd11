import { decideAsked } from '../../accountability/spend/tiers/asked.rules.ts';
import type { SourcedTierRule, TierKey } from '../../accountability/spend/tiers/tier-policy.rules.ts';

export type AskedOfPayer = { readonly tier: TierKey; readonly atLeast: boolean };

/** What a body asks of a supplier of a kind for what it published of a year: grants count only where its rule says so. */
export function askedOfPayer(
  { pence, grantPence }: { readonly pence: number; readonly grantPence: number },
  kind: string,
  rule: SourcedTierRule,
): AskedOfPayer {
  const counted = rule.countsGrants ? pence : pence - grantPence;
  const { tier, atLeast } = decideAsked({ pence: counted, kind }, rule, 'published');
  return { tier, atLeast };
}
