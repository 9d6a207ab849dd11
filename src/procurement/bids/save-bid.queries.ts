import type { Temporal } from 'temporal-polyfill';
import type { Transaction } from '../../db/connect.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';

/** Ends the bid that stood, so that a supplier's later one can take its place. */
export async function supersedeBid(
  tx: Transaction,
  key: ProcurementKey,
  bidId: string,
  at: Temporal.Instant,
): Promise<void> {
  await tx
    .updateTable('bid')
    .set({ superseded_at: at })
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('id', '=', bidId)
    .execute();
}

export async function insertBid(
  tx: Transaction,
  key: ProcurementKey,
  bid: {
    readonly id: string;
    readonly supplierId: string;
    readonly personId: string;
    readonly committedAt: Temporal.Instant;
    readonly commitment: Buffer;
    readonly ciphertext: Uint8Array;
  },
): Promise<void> {
  const of = { body_id: key.bodyId, procurement_id: key.procurementId };
  await tx
    .insertInto('bid')
    .values({
      ...of,
      id: bid.id,
      supplier_id: bid.supplierId,
      committed_at: bid.committedAt,
      committed_by: bid.personId,
      commitment: bid.commitment,
      sealed_bytes: bid.ciphertext.byteLength,
      sealing: 'server',
    })
    .execute();
  await tx
    .insertInto('sealed_bid')
    .values({ ...of, bid_id: bid.id, ciphertext: Buffer.from(bid.ciphertext) })
    .execute();
}

export async function insertRefusedBid(
  tx: Transaction,
  key: ProcurementKey,
  bid: { readonly id: string; readonly supplierId: string; readonly refusedAt: Temporal.Instant },
): Promise<void> {
  await tx
    .insertInto('refused_bid')
    .values({
      body_id: key.bodyId,
      procurement_id: key.procurementId,
      id: bid.id,
      supplier_id: bid.supplierId,
      refused_at: bid.refusedAt,
      reason: 'deadline-passed',
    })
    .execute();
}
