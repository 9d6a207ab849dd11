import type { By } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { getProcurementById } from '../../tenders/tenders.queries.ts';
import type { SealedBid } from '../bids.queries.ts';
import { listBidsToOpen } from './bids-to-open.queries.ts';
import { findKeys } from './find-keys.ts';

/** The bids that are here whole and are to be opened, and whose keys what is there does not make. Takes no lock. */
export async function findMissing(tx: Transaction, by: By, key: ProcurementKey): Promise<SealedBid[]> {
  const procurement = await getProcurementById(tx, key);
  const now = await by.clock.now(tx);
  const bids = await listBidsToOpen(tx, key, procurement, now);
  const whole = bids.filter(({ bytesArrivedAt }) => bytesArrivedAt !== null);
  const found = await findKeys(tx, key, whole, now);
  return found.flatMap(({ bid, identity, isLater }) => (identity === null && !isLater ? [bid] : []));
}
