import { type Position, type SourcedTierRule, type TierKey, tierKey } from './tier-policy.rules.ts';
import { type Ask, decideTier } from './tiers.rules.ts';

/** The VAT basis that a file’s amounts are on; `unstated` where it does not say. */
export const fileBases = ['net', 'gross', 'unstated'] as const;
export type FileBasis = (typeof fileBases)[number];
/** The basis of a sum: `mixed` where the files behind it differ. */
export type SumBasis = FileBasis | 'mixed';

/** What decides: what a body published, or its whole ledger, which it brought in privately. Never the two together. */
export type Deciding = 'published' | 'ledger';

/** The kinds of payee that are public bodies: money between public bodies is not supplier spend. */
export const publicKinds: readonly string[] = ['council', 'health', 'public-body'];

/** Where a supplier stands: a public body stands nowhere, whatever it was paid. */
export type Standing = Position | 'public-body';

/** Why nothing is asked of a supplier that was paid; null where something is. */
export type NotAsked = 'public-body' | 'net-nothing' | null;

export type Asked = {
  readonly asks: readonly Ask[];
  readonly tier: TierKey;
  readonly atLeast: boolean;
  readonly notAsked: NotAsked;
};

/** What is asked of a supplier for what it was paid in a period, by the body’s rule for that period. */
export function decideAsked(
  paid: { readonly pence: number; readonly kind: string },
  rule: SourcedTierRule,
  deciding: Deciding,
): Asked {
  if (publicKinds.includes(paid.kind)) {
    return { asks: [], tier: 'nothing', atLeast: false, notAsked: 'public-body' };
  }
  const { asks, atLeast } = decideTier(paid.pence, rule, deciding === 'ledger' ? 'full' : 'published');
  return { asks, tier: tierKey(asks), atLeast, notAsked: asks.length === 0 ? 'net-nothing' : null };
}

/** The amount to show: what decides, unless that is the private ledger’s and others than its officers read. */
export function shownPence(
  paid: { readonly pence: number; readonly publishedPence: number },
  to: { readonly audience: 'public' | 'officer'; readonly deciding: Deciding },
): number {
  return to.audience === 'public' && to.deciding === 'ledger' ? paid.publishedPence : paid.pence;
}

/** The one basis that several files share; `mixed` where they differ, null where there are none. */
export function basisOf(bases: readonly FileBasis[]): SumBasis | null {
  const [first, ...others] = new Set(bases);
  if (first === undefined) return null;
  return others.length > 0 ? 'mixed' : first;
}
