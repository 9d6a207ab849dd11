import type { Database, Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { listAmendments } from './amendments.queries.ts';
import { type BidStanding, standingOf } from './confirming.rules.ts';

/**
 * How every standing bid of one purchase or lot stands after the amendments of its notice, by the bid’s identifier.
 * For the act of opening, and for pages after it: before, it would say who has bid.
 */
export async function listBidStandings(
  db: Database | Transaction,
  key: ProcurementKey,
): Promise<ReadonlyMap<string, BidStanding>> {
  const shared = await findSharedKey(db, key);
  const amendments = await listAmendments(db, shared);
  const [bids, confirmations] = await Promise.all([listBids(db, key), listConfirmations(db, shared)]);
  return new Map(
    bids.map(({ id, supplierId, committedAt }) => {
      const own = confirmations.filter((each) => each.supplierId === supplierId);
      const confirmed = new Set(own.map(({ amendmentId }) => amendmentId));
      return [id, standingOf(committedAt, amendments, confirmed)];
    }),
  );
}

async function findSharedKey(db: Database | Transaction, key: ProcurementKey): Promise<ProcurementKey> {
  const row = await db
    .selectFrom('procurement')
    .select('lots_of as lotsOf')
    .where('body_id', '=', key.bodyId)
    .where('id', '=', key.procurementId)
    .executeTakeFirst();
  return { bodyId: key.bodyId, procurementId: row?.lotsOf ?? key.procurementId };
}

function listBids(db: Database | Transaction, key: ProcurementKey) {
  return db
    .selectFrom('bid')
    .select(['id', 'supplier_id as supplierId', 'committed_at as committedAt'])
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('superseded_at', 'is', null)
    .execute();
}

function listConfirmations(db: Database | Transaction, key: ProcurementKey) {
  return db
    .selectFrom('bid_confirmation')
    .select(['supplier_id as supplierId', 'amendment_id as amendmentId'])
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .execute();
}
