import { asksAt, type Position, type SourcedTierRule, type TierKey, tierKey } from './tier-policy.rules.ts';

type AtPosition = {
  readonly bodyId: string;
  readonly position: Position;
  readonly suppliers: number;
  readonly pence: number;
};
export type BodyTier = { readonly suppliers: number; readonly pence: number };
export type BodyTiers = { readonly bodyId: string; readonly tiers: Readonly<Record<TierKey, BodyTier>> };

/** How many suppliers each body asks for what, and what it paid them, each by its own rule; in the rules’ order. */
export function tiersOfBodies(
  rules: readonly { readonly bodyId: string; readonly rule: SourcedTierRule }[],
  positions: readonly AtPosition[],
): BodyTiers[] {
  return rules.map(({ bodyId, rule }) => {
    const own = positions.filter((each) => each.bodyId === bodyId);
    const sum = (tier: TierKey) =>
      own
        .filter(({ position }) => tierKey(asksAt(position, rule)) === tier)
        .reduce(
          (all, { suppliers, pence }) => ({ suppliers: all.suppliers + suppliers, pence: all.pence + pence }),
          {
            suppliers: 0,
            pence: 0,
          },
        );
    const tiers = {
      charter: sum('charter'),
      both: sum('both'),
      review: sum('review'),
      nothing: sum('nothing'),
    };
    return { bodyId, tiers };
  });
}
