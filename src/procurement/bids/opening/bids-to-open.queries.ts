import { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import { listBidStandings } from '../../clarifying/amending/bid-standings.queries.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { listStandingBids, type SealedBid } from '../bids.queries.ts';
import { bytesDueAt } from '../deadline.rules.ts';
import { findBox } from '../openers/openers.queries.ts';
import { listLeftToOpen } from './left-sealed.queries.ts';

type Db = Database | Transaction;
type Purchase = {
  readonly bidsDueAt: Temporal.Instant | null;
  readonly bidsOpenedAt: Temporal.Instant | null;
  readonly abandonedAt: Temporal.Instant | null;
};

/**
 * The bids sealed to openers that are to be opened: what opens any other is neither handed out nor taken. Not one that its
 * supplier did not confirm after a change that asked for it, nor one whose bytes did not come in time. Once the others
 * are open: those left sealed, until the award is decided.
 */
export async function listBidsToOpen(
  db: Db,
  key: ProcurementKey,
  { bidsDueAt, bidsOpenedAt, abandonedAt }: Purchase,
  now: Temporal.Instant,
): Promise<SealedBid[]> {
  if (!bidsDueAt || abandonedAt) return [];
  const sealed = (await listStandingBids(db, key)).filter(({ envelope }) => envelope !== null);
  if (bidsOpenedAt) {
    const left = await listLeftToOpen(db, key);
    return sealed.filter(({ id }) => left.has(id));
  }
  const [box, standings] = [await findBox(db, key), await listBidStandings(db, key)];
  const mayCome = Temporal.Instant.compare(now, bytesDueAt(bidsDueAt, box.graceMinutes)) <= 0;
  return sealed.filter(
    ({ id, bytesArrivedAt }) =>
      standings.get(id) !== 'needs-confirming' && (bytesArrivedAt !== null || mayCome),
  );
}

/** Whether the key to a supplier’s bid would still open it. */
export async function isKeyWanted(
  db: Db,
  procurement: Purchase & { readonly bodyId: string; readonly id: string },
  supplierId: string,
  now: Temporal.Instant,
): Promise<boolean> {
  const key = { bodyId: procurement.bodyId, procurementId: procurement.id };
  return (await listBidsToOpen(db, key, procurement, now)).some((bid) => bid.supplierId === supplierId);
}
