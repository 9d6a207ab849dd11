import type { Temporal } from 'temporal-polyfill';
import type { Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import type { RecoveryBecause } from './recovery.rules.ts';

export async function saveRecovery(
  tx: Transaction,
  key: ProcurementKey,
  recovery: {
    readonly because: RecoveryBecause;
    readonly beganAt: Temporal.Instant;
    readonly beganBy: string;
    readonly endsAt: Temporal.Instant;
  },
): Promise<void> {
  await tx
    .updateTable('bid_box')
    .set({
      recovery_because: recovery.because,
      recovery_began_at: recovery.beganAt,
      recovery_began_by: recovery.beganBy,
      recovery_ends_at: recovery.endsAt,
    })
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .execute();
}

/** From now on the bids whose keys are here open without the others. */
export async function saveRest(
  tx: Transaction,
  key: ProcurementKey,
  decided: { readonly at: Temporal.Instant; readonly by: string; readonly reason: string },
): Promise<void> {
  await tx
    .updateTable('bid_box')
    .set({ rest_decided_at: decided.at, rest_decided_by: decided.by, rest_reason: decided.reason })
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .execute();
}

/** Whether it is the first key that came for this bid. */
export async function insertReleasedKey(
  tx: Transaction,
  key: ProcurementKey & { readonly bidId: string },
  released: { readonly identity: string; readonly at: Temporal.Instant; readonly by: string },
): Promise<boolean> {
  const done = await tx
    .insertInto('bid_released_key')
    .values({
      body_id: key.bodyId,
      procurement_id: key.procurementId,
      bid_id: key.bidId,
      identity: released.identity,
      released_at: released.at,
      released_by: released.by,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}
