import type { Database, Transaction } from '../../db/connect.ts';
import { listAskedShares } from '../../participation/mandates/asked-shares.queries.ts';
import { findDraftWeights } from '../../participation/rounds/draft-weights.queries.ts';
import { findRoundById, findRoundOfProcurement } from '../../participation/rounds/rounds.queries.ts';
import { listOpenedBids } from '../bids/opened-bids.queries.ts';
import { listCriteria } from '../criteria/criteria.queries.ts';
import type { Criterion } from '../criteria/criterion.rules.ts';
import { listCriterionLineage } from '../criteria/lineage.queries.ts';
import type { CriterionLine } from '../criteria/lineage.rules.ts';
import { listAgreedScores } from '../evaluation/moderating/consensus.queries.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';
import { mapDraftWeights } from './draft-weights.rules.ts';
import { listLeftOutBids } from './left-out.queries.ts';
import { type MandateAsked, mapUnvaried } from './unvaried-weights.rules.ts';

type Db = Database | Transaction;

/**
 * Everything an award is reckoned from: criteria, opened bids, agreed scores, the authority’s own draft weights, and the
 * weights that residents asked for. Bids that are disregarded are not among them.
 */
export async function readCompetition(db: Db, key: ProcurementKey) {
  const criteria = await listCriteria(db, key);
  const opened = await listOpenedBids(db, key);
  const leftOut = await listLeftOutBids(db, key);
  const disregarded = new Set(leftOut.map(({ bidId }) => bidId));
  const bids = opened.filter(({ id }) => !disregarded.has(id));
  const agreed = (await listAgreedScores(db, key)).filter(({ bidId }) => !disregarded.has(bidId));
  const lineage = await listCriterionLineage(db, key);
  return {
    criteria,
    bids,
    agreed,
    leftOut,
    disregarded: opened.filter(({ id }) => disregarded.has(id)),
    draftWeights: await findMappedDraft(db, key, criteria, lineage),
    unvariedWeights: mapUnvaried(criteria, lineage, await listAsked(db, lineage)),
  };
}

/** What residents asked of each outcome of the mandate that the criteria came from, whatever was answered. */
async function listAsked(db: Db, lineage: readonly CriterionLine[]): Promise<readonly MandateAsked[]> {
  const roundIds = [...new Set(lineage.map(({ roundId }) => roundId))];
  const [roundId] = roundIds;
  return roundId && roundIds.length === 1 ? listAskedShares(db, roundId) : [];
}

/**
 * The authority’s own weights by criterion; null where it recorded none before the round opened. The round is the one
 * that the criteria’s mandate lines came from, else the procurement’s own.
 */
async function findMappedDraft(
  db: Db,
  key: ProcurementKey,
  criteria: readonly Criterion[],
  lineage: readonly CriterionLine[],
): Promise<Record<string, number> | null> {
  const roundId = await findDraftedRound(db, key, lineage);
  const draft = roundId && (await findDraftWeights(db, roundId));
  if (!draft) return null;
  const ofRound = lineage.filter((line) => line.roundId === roundId);
  return mapDraftWeights(draft, criteria, ofRound);
}

async function findDraftedRound(
  db: Db,
  key: ProcurementKey,
  lineage: readonly CriterionLine[],
): Promise<string | undefined> {
  const [first, ...others] = new Set(lineage.map(({ roundId }) => roundId));
  if (first !== undefined && others.length === 0) {
    // The draft of a round that another body held says what that body would have weighed, and not this one.
    return (await findRoundById(db, first)).bodyId === key.bodyId ? first : undefined;
  }
  return (await findRoundOfProcurement(db, key))?.id;
}
