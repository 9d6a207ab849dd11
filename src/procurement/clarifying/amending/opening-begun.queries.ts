import type { Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';

/** Whether an opener has handed in what opens the bids of a tender. */
export async function isOpening(tx: Transaction, key: ProcurementKey): Promise<boolean> {
  const row = await tx
    .selectFrom('bid_opener')
    .select('person_id')
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('shares_posted_at', 'is not', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
