import type { Transaction } from '../../db/connect.ts';
import { listRoundOutcomes, type Round } from '../rounds/rounds.queries.ts';
import { countCountedAnswers, listComparedBallots } from './comparisons.queries.ts';
import { type ComparisonsFinding, findComparisons } from './comparisons-finding.rules.ts';

/** What the comparisons of a closed round come to, to be kept as they are; weights to the census by ballot. */
export async function comparisonsFinding(
  tx: Transaction,
  round: Pick<Round, 'id' | 'minimumAnswers'>,
  weights?: ReadonlyMap<string, number>,
): Promise<ComparisonsFinding> {
  const [ballots, answers, outcomes] = [
    await listComparedBallots(tx, round.id),
    await countCountedAnswers(tx, round.id),
    await listRoundOutcomes(tx, round.id),
  ];
  return findComparisons(ballots, {
    outcomes: outcomes.map(({ slug }) => slug),
    minimum: round.minimumAnswers,
    answers,
    weights,
  });
}
