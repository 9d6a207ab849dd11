import type { PeopleFinding } from '../census/people-finding.rules.ts';
import type { WeightedFinding } from '../census/weighted-finding.rules.ts';
import type { ComparisonsFinding, FoundStrengths } from '../comparing/comparisons-finding.rules.ts';
import type { StatementsFinding } from '../statements/statements-finding.rules.ts';
import type { FoundCount } from './found-counts.rules.ts';
import type { PointsFinding } from './points-finding.rules.ts';
import { publishedShare } from './shares.rules.ts';

/** What a round came to, by kind; each is there where the round asked for it and enough people answered. */
export type Findings = {
  readonly points?: PointsFinding;
  /** How people showed that they are one person, where there is no finding of points to say it. */
  readonly tiers?: readonly FoundCount[];
  /** Points as they came and weighted to the census, side by side. */
  readonly weighted?: WeightedFinding;
  readonly comparisons?: ComparisonsFinding;
  readonly statements?: StatementsFinding;
  /** Who took part, beside who lives here. */
  readonly people?: PeopleFinding;
};

/** The same as machines read it: a share of all strength to a tenth of a percent, as every share is published. */
export function publishedFindings({ comparisons, ...others }: Findings) {
  return { ...others, ...(comparisons ? { comparisons: publishedComparisons(comparisons) } : {}) };
}

function publishedComparisons(finding: ComparisonsFinding) {
  const { strengths, weighted, withoutUnverified, withoutBidders, ...counted } = finding;
  return {
    ...counted,
    strengths: publishedStrengths(strengths),
    weighted: publishedStrengths(weighted),
    withoutUnverified: publishedStrengths(withoutUnverified),
    withoutBidders: publishedStrengths(withoutBidders),
  };
}

function publishedStrengths(found: FoundStrengths | null) {
  if (!found) return null;
  const { outcomes, prior } = found;
  return {
    outcomes: outcomes.map(({ exact, ...of }) => ({ ...of, share: Number(publishedShare(exact)) })),
    prior,
  };
}
