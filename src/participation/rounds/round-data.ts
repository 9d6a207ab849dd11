import type { RoundState } from './round.rules.ts';
import type { Round, RoundOutcome } from './rounds.queries.ts';

/** A round as machines read it: our field names, instants in UTC. */
export function roundData(round: Round, state: RoundState) {
  return {
    round: round.slug,
    state,
    title: round.title,
    question: round.question,
    about: round.about,
    canChange: round.canChange,
    decided: round.decided,
    scope: round.scope,
    district: round.scopeDistrictSlug,
    body: round.bodySlug,
    procurement: round.procurementSlug,
    valuePence: round.valuePence,
    rung: round.rung,
    framework: round.frameworkSlug,
    frameworkVersion: round.frameworkVersion,
    ways: round.ways,
    rule: round.rule,
    tier: round.tier,
    cells: round.cells,
    minimumAnswers: round.minimumAnswers,
    minimumEffective: round.minimumEffective,
    minimumDistrict: round.minimumDistrict,
    engagementNotice: round.engagementNotice,
    engagementReason: round.engagementReason,
    asksWhoWorksForABidder: round.scope === 'procurement',
    minutes: round.minutes,
    announcedAt: round.announcedAt?.toString() ?? null,
    opensAt: round.opensAt.toString(),
    closesAt: round.closesAt.toString(),
    mandateDueOn: round.mandateDueOn.toString(),
    resultsPublishedAt: round.resultsPublishedAt?.toString() ?? null,
  };
}

/** Its columns in a file. */
export const roundDataFields = [
  'round',
  'state',
  'title',
  'question',
  'about',
  'canChange',
  'decided',
  'scope',
  'district',
  'body',
  'procurement',
  'valuePence',
  'rung',
  'framework',
  'frameworkVersion',
  'ways',
  'rule',
  'tier',
  'cells',
  'minimumAnswers',
  'minimumEffective',
  'minimumDistrict',
  'engagementNotice',
  'engagementReason',
  'asksWhoWorksForABidder',
  'minutes',
  'announcedAt',
  'opensAt',
  'closesAt',
  'mandateDueOn',
  'resultsPublishedAt',
] as const satisfies readonly (keyof ReturnType<typeof roundData>)[];

export function outcomeData({ slug, name, plainName, plainLine }: RoundOutcome) {
  return { outcome: slug, name, plainName, plainLine };
}
