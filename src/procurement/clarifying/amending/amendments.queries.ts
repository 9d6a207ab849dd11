import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';

type Db = Database | Transaction;

/** A change of a published tender, as everyone reads it. */
export type Amendment = {
  readonly id: string;
  readonly number: number;
  readonly what: string;
  readonly reason: string;
  /** Whether a bid sealed before it stands only when its supplier says so again. */
  readonly needsConfirming: boolean;
  readonly publishedAt: Temporal.Instant;
};

/** Every amendment of a tender, in order. */
export function listAmendments(db: Db, key: ProcurementKey): Promise<Amendment[]> {
  return db
    .selectFrom('amendment')
    .select(['id', 'number', 'what', 'reason', 'needs_confirming as needsConfirming'])
    .select('published_at as publishedAt')
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .orderBy('number')
    .execute();
}

export async function insertAmendment(
  tx: Transaction,
  key: ProcurementKey,
  amendment: Amendment & { readonly publishedBy: string },
): Promise<void> {
  await tx
    .insertInto('amendment')
    .values({
      body_id: key.bodyId,
      procurement_id: key.procurementId,
      id: amendment.id,
      number: amendment.number,
      what: amendment.what,
      reason: amendment.reason.trim(),
      needs_confirming: amendment.needsConfirming,
      published_at: amendment.publishedAt,
      published_by: amendment.publishedBy,
    })
    .execute();
}

/** Which amendments a supplier has confirmed its bid after, and when. */
export function listConfirmed(db: Db, key: ProcurementKey, supplierId: string) {
  return db
    .selectFrom('bid_confirmation')
    .select(['amendment_id as amendmentId', 'confirmed_at as confirmedAt'])
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('supplier_id', '=', supplierId)
    .execute();
}

/** When the standing bids of a supplier, for the purchase or any lot of it, were put in. */
export async function listOwnCommitted(
  db: Db,
  lots: readonly ProcurementKey[],
  supplierId: string,
): Promise<Temporal.Instant[]> {
  const [first] = lots;
  if (!first) return [];
  const rows = await db
    .selectFrom('bid')
    .select('committed_at as at')
    .where('body_id', '=', first.bodyId)
    .where(
      'procurement_id',
      'in',
      lots.map(({ procurementId }) => procurementId),
    )
    .where('supplier_id', '=', supplierId)
    .where('superseded_at', 'is', null)
    .execute();
  return rows.map(({ at }) => at);
}

export async function insertConfirmations(
  tx: Transaction,
  key: ProcurementKey,
  confirmed: {
    readonly amendmentIds: readonly string[];
    readonly supplierId: string;
    readonly at: Temporal.Instant;
    readonly by: string;
  },
): Promise<void> {
  await tx
    .insertInto('bid_confirmation')
    .values(
      confirmed.amendmentIds.map((amendmentId) => ({
        body_id: key.bodyId,
        procurement_id: key.procurementId,
        amendment_id: amendmentId,
        supplier_id: confirmed.supplierId,
        confirmed_at: confirmed.at,
        confirmed_by: confirmed.by,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
