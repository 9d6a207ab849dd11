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
    scope: round.scope,
    body: round.bodySlug,
    procurement: round.procurementSlug,
    valuePence: round.valuePence,
    rung: round.rung,
    framework: round.frameworkSlug,
    frameworkVersion: round.frameworkVersion,
    rule: round.rule,
    tier: round.tier,
    minimumAnswers: round.minimumAnswers,
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
  'scope',
  'body',
  'procurement',
  'valuePence',
  'rung',
  'framework',
  'frameworkVersion',
  'rule',
  'tier',
  'minimumAnswers',
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
