import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import { orNotFound } from '../../db/errors.ts';
import type { Objects } from '../../objects/objects.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';
import { findBidOfSupplier, type SealedBid } from './bids.queries.ts';
import { bytesDueAt } from './deadline.rules.ts';
import { countArrived } from './keeping/receive-bytes.ts';
import { findBox } from './openers/openers.queries.ts';

/** How a supplier’s bid stands: what it is committed to, and how much of it is here. */
export type BidState = {
  readonly bid: SealedBid;
  readonly received: number;
  readonly isWhole: boolean;
  /** Until when its bytes may still come. */
  readonly bytesDueAt: Temporal.Instant;
};

/** The supplier’s bid that stands in this tender, and how far its bytes have come; undefined without one. */
export async function findBidState(
  db: Database | Transaction,
  key: ProcurementKey,
  supplierId: string,
  objects: Objects,
): Promise<BidState | undefined> {
  const bid = await findBidOfSupplier(db, key, supplierId);
  if (!bid) return undefined;
  const [{ graceMinutes }, { dueAt }] = await Promise.all([findBox(db, key), dueAtOf(db, key)]);
  const isWhole = bid.bytesArrivedAt !== null;
  const received = isWhole ? bid.sealedBytes : await countArrived(objects, bid.id);
  return { bid, received, isWhole, bytesDueAt: bytesDueAt(dueAt, graceMinutes) };
}

/** The same for a bid that stands; throws NotFound without one. */
export function getBidState(
  db: Database | Transaction,
  key: ProcurementKey,
  supplierId: string,
  objects: Objects,
): Promise<BidState> {
  return orNotFound(findBidState(db, key, supplierId, objects));
}

async function dueAtOf(db: Database | Transaction, key: ProcurementKey) {
  const row = await orNotFound(
    db
      .selectFrom('procurement')
      .select('bids_due_at as dueAt')
      .where('body_id', '=', key.bodyId)
      .where('id', '=', key.procurementId)
      .executeTakeFirst(),
  );
  if (!row.dueAt) throw new Error('a bid stands in a tender without a deadline');
  return { dueAt: row.dueAt };
}
