import type { Database } from '../../db/connect.ts';
import { countBids } from '../../procurement/bids/bids.queries.ts';
import { listOfferedQuantities } from '../../procurement/bids/opened-bids.queries.ts';
import { listCriteria } from '../../procurement/criteria/criteria.queries.ts';
import { listCriterionLineage } from '../../procurement/criteria/lineage.queries.ts';
import { listEvaluators } from '../../procurement/evaluation/appointing/evaluators.queries.ts';
import { listAgreedScores } from '../../procurement/evaluation/moderating/consensus.queries.ts';
import type { ProcurementKey } from '../../procurement/stations/stations.queries.ts';
import { londonDate } from '../../values/dates.ts';
import type { CriteriaFacts, OfferedQuantity, ScoreFacts } from './thread-facts.rules.ts';

/** The criteria and which priority each came from; and the round they came from, if any did. */
export async function loadCriteria(
  db: Database,
  key: ProcurementKey,
): Promise<{ criteria: CriteriaFacts; roundId: string | undefined }> {
  const [criteria, lineage] = await Promise.all([listCriteria(db, key), listCriterionLineage(db, key)]);
  return {
    criteria: {
      criteria: criteria.map(({ id, code, kind, title, weight, bandMax, measures, residentsScore }) => ({
        id,
        code,
        kind,
        title,
        weight,
        bandMax,
        measures,
        residentsScore,
      })),
      ties: lineage.map(({ criterionId, outcomeId }) => ({ criterionId, outcomeId })),
    },
    roundId: lineage[0]?.roundId,
  };
}

/** How many sealed bids there were, and who marks them: counts alone, from the opening on. */
export async function loadOpened(db: Database, key: ProcurementKey) {
  const [bids, evaluators] = await Promise.all([countBids(db, key), listEvaluators(db, key)]);
  const scoring = evaluators.filter(({ recusedAt }) => recusedAt === null);
  const count = (kind: 'officer' | 'resident') => scoring.filter((one) => one.kind === kind).length;
  return {
    bids,
    panel: {
      officers: count('officer'),
      residents: count('resident'),
      stoodAside: evaluators.length - scoring.length,
    },
  };
}

/** What is public only with the award: what was offered, and the scores the panel agreed for the winner. */
export async function loadOpenedWithAward(
  db: Database,
  key: ProcurementKey,
  winnerBidId: string,
): Promise<{ offered: OfferedQuantity[]; agreed: Pick<ScoreFacts, 'agreedOn' | 'winners'> }> {
  const [offered, scores] = await Promise.all([listOfferedQuantities(db, key), listAgreedScores(db, key)]);
  const times = scores
    .map(({ agreedAt }) => agreedAt)
    .sort((a, b) => a.epochMilliseconds - b.epochMilliseconds);
  const last = times.at(-1);
  return {
    offered: offered.map(({ bidId, criterionId, measureId, quantity }) => ({
      isWinner: bidId === winnerBidId,
      criterionId,
      measureId,
      quantity: Number(quantity),
    })),
    agreed: {
      agreedOn: last ? londonDate(last) : null,
      winners: scores
        .filter(({ bidId }) => bidId === winnerBidId)
        .map(({ criterionId, lowest, highest, score }) => ({ criterionId, lowest, highest, score })),
    },
  };
}
