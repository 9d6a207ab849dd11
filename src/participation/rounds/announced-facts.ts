import { type DraftWeights, draftWeightsData } from './draft-weights.rules.ts';
import type { Round, RoundOutcome } from './rounds.queries.ts';

/**
 * What the public record keeps of an announced round, version 2: what is asked, of whom, in which ways, by which rule,
 * down to which least numbers, and the authority's own weights. Nothing personal.
 */
export function announcedFacts(
  round: Round,
  outcomes: readonly RoundOutcome[],
  draft: DraftWeights | undefined,
) {
  const slugOf = new Map(outcomes.map(({ id, slug }) => [id, slug]));
  return {
    round: round.slug,
    title: round.title,
    question: round.question,
    about: round.about,
    canChange: round.canChange,
    decided: round.decided,
    scope: round.scope,
    district: round.scopeDistrictSlug,
    procurement: round.procurementSlug,
    rung: round.rung,
    engagementNotice: round.engagementNotice,
    engagementReason: round.engagementReason,
    framework: round.frameworkSlug,
    frameworkVersion: round.frameworkVersion,
    outcomes: outcomes.map(({ slug }) => slug),
    ways: round.ways,
    rule: round.rule,
    tier: round.tier,
    cells: round.cells,
    minutes: round.minutes,
    minimumAnswers: round.minimumAnswers,
    minimumEffective: round.minimumEffective,
    minimumDistrict: round.minimumDistrict,
    asksWhoWorksForABidder: round.scope === 'procurement',
    opensAt: round.opensAt.toString(),
    closesAt: round.closesAt.toString(),
    mandateDueOn: round.mandateDueOn.toString(),
    draftWeights: draft ? draftWeightsData(draft, (id) => slugOf.get(id) ?? id) : null,
  };
}
