import type { Temporal } from 'temporal-polyfill';
import type { Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';

/** With how many shares every set of them was tried for a bid, and made no key. */
export async function listTried(tx: Transaction, key: ProcurementKey): Promise<ReadonlyMap<string, number>> {
  const rows = await tx
    .selectFrom('bid_keys_tried')
    .select(['bid_id as bidId', 'shares'])
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .execute();
  return new Map(rows.map(({ bidId, shares }) => [bidId, shares]));
}

export async function saveTried(
  tx: Transaction,
  key: ProcurementKey & { readonly bidId: string },
  { shares, at }: { readonly shares: number; readonly at: Temporal.Instant },
): Promise<void> {
  await tx
    .insertInto('bid_keys_tried')
    .values({
      body_id: key.bodyId,
      procurement_id: key.procurementId,
      bid_id: key.bidId,
      shares,
      tried_at: at,
    })
    .onConflict((conflict) =>
      conflict.columns(['body_id', 'procurement_id', 'bid_id']).doUpdateSet({ shares, tried_at: at }),
    )
    .execute();
}
