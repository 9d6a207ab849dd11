import type { FoundStrengths } from '../comparing/comparisons-finding.rules.ts';
import type { Findings } from '../results/findings.rules.ts';

/** What else the results say of an outcome, beside the points that count. */
export type LineEvidence = {
  /** Whole points of 100 once answers are weighed to match who lives here; null where they could not be. */
  readonly weighted: number | null;
  /** Without those who work for a likely bidder, where that makes it another number. */
  readonly withoutBidders: number | null;
  /** Put beside another outcome at random, how often of 100 it comes first, with its 95% interval. */
  readonly chance: { readonly percent: number; readonly low: number; readonly high: number } | null;
};

export const noEvidence: LineEvidence = { weighted: null, withoutBidders: null, chance: null };

/**
 * The evidence for each outcome by its slug, from what a round was found to come to. `outcomes` are slugs in the
 * round's order, `whole` their points by the adopted rule.
 */
export function tellEvidence(
  outcomes: readonly string[],
  whole: readonly number[],
  findings: Findings,
): ReadonlyMap<string, LineEvidence> {
  const { points, comparisons, weighted } = findings;
  const found = comparisons?.strengths?.outcomes ?? [];
  const usesStrengths = points === undefined;
  return new Map(
    outcomes.map((slug, index) => {
      const strength = found.find(({ outcome }) => outcome === slug);
      const ofStrengths = (shares: FoundStrengths | null | undefined) =>
        shares?.outcomes.find(({ outcome }) => outcome === slug)?.whole;
      const without = usesStrengths
        ? ofStrengths(comparisons?.withoutBidders)
        : points.withoutBidders?.whole[index];
      const balanced = usesStrengths ? ofStrengths(comparisons?.weighted) : weighted?.weighted?.whole[index];
      return [
        slug,
        {
          weighted: balanced ?? null,
          withoutBidders: without === undefined || without === whole[index] ? null : without,
          chance: strength
            ? {
                percent: toPercent(strength.chance),
                low: toPercent(strength.low),
                high: toPercent(strength.high),
              }
            : null,
        },
      ];
    }),
  );
}

function toPercent(share: number): number {
  return Math.round(share * 100);
}
