import { type Position, ruleForYear, type SourcedTierRule } from './tiers/tier-policy.rules.ts';

/** How many suppliers stand below the line, on it and above it, and how many were paid nothing, net. */
export type LineCounts = Readonly<Record<Position, number>>;

/** Adds up counts by position; what no row names is nobody. */
export function countLine(
  rows: readonly { readonly position: Position; readonly suppliers: number }[],
): LineCounts {
  const at = (position: Position) =>
    rows.reduce((total, row) => (row.position === position ? total + row.suppliers : total), 0);
  return { below: at('below'), at: at('at'), above: at('above'), nothing: at('nothing') };
}

/** Each body’s rule for a year, from all the rules that bodies set. */
export function rulesOfBodies(
  bodyIds: readonly string[],
  rules: readonly (SourcedTierRule & { readonly bodyId: string })[],
  year: string,
): { readonly bodyId: string; readonly rule: SourcedTierRule }[] {
  return bodyIds.map((bodyId) => ({
    bodyId,
    rule: ruleForYear(
      rules.filter((rule) => rule.bodyId === bodyId),
      year,
    ),
  }));
}
