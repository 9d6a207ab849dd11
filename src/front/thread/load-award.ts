import type { Database } from '../../db/connect.ts';
import { findAward } from '../../procurement/awards/awards.queries.ts';
import { bidderOf } from '../../procurement/awards/evaluation-file.rules.ts';
import { findWinner } from '../../procurement/contracts/contracts.queries.ts';
import { findDetails } from '../../procurement/contracts/details/details.queries.ts';
import type { ProcurementKey } from '../../procurement/stations/stations.queries.ts';
import { londonDate } from '../../values/dates.ts';
import { decideCounterfactual, tellRanking } from './award-facts.rules.ts';
import type { AwardFacts } from './thread-facts.rules.ts';

/** A published award, with which bid won; undefined before it is published. */
export async function loadAward(
  db: Database,
  key: ProcurementKey,
): Promise<{ award: AwardFacts; winnerBidId: string } | undefined> {
  const [award, winner, details] = await Promise.all([
    findAward(db, key),
    findWinner(db, key),
    findDetails(db, key),
  ]);
  if (!award?.publishedAt || !winner) return undefined;
  const bidder = bidderOf(winner.label ?? '');
  return {
    winnerBidId: award.bidId,
    award: {
      winnerName: winner.supplierName,
      winnerSlug: winner.supplierSlug,
      decidedByName: award.decidedByName,
      publishedOn: londonDate(award.publishedAt),
      standstillEndsOn: award.standstillEndsOn,
      ranking: tellRanking(award.result.ranking, bidder),
      counterfactual: decideCounterfactual(award.result, bidder, details !== undefined),
    },
  };
}
