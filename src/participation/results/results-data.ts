import { type DraftWeights, draftWeightsData } from '../rounds/draft-weights.rules.ts';
import type { Round, RoundOutcome } from '../rounds/rounds.queries.ts';
import { weighingRuleNames } from '../weighing/weigh.rules.ts';
import type { Findings } from './findings.rules.ts';
import type { AuditFingerprint, PublishedResults } from './published-results.queries.ts';

export type ResultsDataProps = {
  readonly round: Round;
  readonly outcomes: readonly RoundOutcome[];
  readonly results: PublishedResults;
  readonly draft: DraftWeights | undefined;
  readonly findings: Findings;
  readonly auditFiles: readonly AuditFingerprint[];
};

/** Published results as machines read them: exact shares beside decimals, null where a number is hidden. */
export function resultsData({ round, outcomes, results, draft, findings, auditFiles }: ResultsDataProps) {
  const slugOf = (outcomeId: string) => outcomes.find(({ id }) => id === outcomeId)?.slug ?? outcomeId;
  return {
    round: round.slug,
    question: round.question,
    publishedAt: results.publishedAt.toString(),
    answers: results.answers,
    minimumAnswers: round.minimumAnswers,
    concluded: results.concluded,
    adoptedRule: round.rule,
    ways: round.ways,
    shares: [...weighingRuleNames, 'strengths' as const]
      .filter((rule) => results.shares[rule].length > 0)
      .map((rule) => ({
        rule,
        outcomes: results.shares[rule].map(({ outcomeId, exact, decimal, whole }) => ({
          outcome: slugOf(outcomeId),
          exact,
          decimal: Number(decimal),
          whole,
        })),
      })),
    districts: results.districts.map(({ slug, name, population, answers }) => ({
      district: slug,
      name,
      population,
      answersRoundedTo5: answers,
    })),
    draftWeights: draft ? draftWeightsData(draft, slugOf) : null,
    findings,
    auditFiles,
  };
}
