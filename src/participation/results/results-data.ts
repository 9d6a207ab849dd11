import { type DraftWeights, draftWeightsData } from '../rounds/draft-weights.rules.ts';
import type { Round, RoundOutcome } from '../rounds/rounds.queries.ts';
import { weighingRuleNames } from '../weighing/weigh.rules.ts';
import type { PublishedResults } from './published-results.queries.ts';

/** Published results as machines read them: exact shares beside decimals, null where a number is hidden. */
export function resultsData(
  round: Round,
  outcomes: readonly RoundOutcome[],
  results: PublishedResults,
  draft: DraftWeights | undefined,
  auditFileSha256: string | null,
) {
  const slugOf = (outcomeId: string) => outcomes.find(({ id }) => id === outcomeId)?.slug ?? outcomeId;
  return {
    round: round.slug,
    question: round.question,
    publishedAt: results.publishedAt.toString(),
    answers: results.answers,
    minimumAnswers: round.minimumAnswers,
    concluded: results.concluded,
    adoptedRule: round.rule,
    shares: weighingRuleNames.map((rule) => ({
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
    auditFileSha256,
  };
}
