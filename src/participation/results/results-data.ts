import type { PublicRemoval } from '../removals/public-removals.queries.ts';
import { type DraftWeights, draftWeightsData } from '../rounds/draft-weights.rules.ts';
import type { Round, RoundOutcome } from '../rounds/rounds.queries.ts';
import { weighingRuleNames } from '../weighing/weigh.rules.ts';
import { type Findings, publishedFindings } from './findings.rules.ts';
import type { AuditFingerprint, PublishedResults } from './published-results.queries.ts';
import { publishedShare } from './shares.rules.ts';

export type ResultsDataProps = {
  readonly round: Round;
  readonly outcomes: readonly RoundOutcome[];
  readonly results: PublishedResults;
  readonly draft: DraftWeights | undefined;
  readonly findings: Findings;
  readonly removals: readonly PublicRemoval[];
  readonly auditFiles: readonly AuditFingerprint[];
};

/**
 * Published results as machines read them; null where a number is hidden. Shares are to a tenth of a percent and never
 * exact: the denominator of a fraction tells how many people it is from, and so how few are left out of it (MATHS §8).
 */
export function resultsData(props: ResultsDataProps) {
  const { round, outcomes, results, draft, findings, removals, auditFiles } = props;
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
        outcomes: results.shares[rule].map(({ outcomeId, exact, whole }) => ({
          outcome: slugOf(outcomeId),
          share: Number(publishedShare(exact)),
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
    findings: publishedFindings(findings),
    removals,
    auditFiles,
  };
}
