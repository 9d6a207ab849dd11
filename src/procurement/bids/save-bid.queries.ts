import type { Updateable } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Transaction } from '../../db/connect.ts';
import type { BidTable } from '../../db/tables.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';

/** Ends the bid that stood, so that a supplier’s later one can take its place. */
export async function supersedeBid(
  tx: Transaction,
  key: ProcurementKey,
  bidId: string,
  at: Temporal.Instant,
): Promise<void> {
  await updateBid(tx, key, bidId, { superseded_at: at });
}

/** Takes a bid back: it stands no more, and no other takes its place. */
export async function withdrawBidRow(
  tx: Transaction,
  key: ProcurementKey,
  bidId: string,
  at: Temporal.Instant,
): Promise<void> {
  await updateBid(tx, key, bidId, { superseded_at: at, withdrawn_at: at });
}

export async function saveBytesArrived(
  tx: Transaction,
  key: ProcurementKey,
  bidId: string,
  at: Temporal.Instant,
): Promise<void> {
  await updateBid(tx, key, bidId, { bytes_arrived_at: at });
}

async function updateBid(
  tx: Transaction,
  key: ProcurementKey,
  bidId: string,
  set: Updateable<BidTable>,
): Promise<void> {
  await tx
    .updateTable('bid')
    .set(set)
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('id', '=', bidId)
    .execute();
}

export type NewBid = {
  readonly id: string;
  readonly supplierId: string;
  readonly personId: string;
  readonly committedAt: Temporal.Instant;
  readonly commitment: Buffer;
  readonly sealing: 'server' | 'openers-browser' | 'openers-file' | 'openers-server';
  readonly sealedBytes: number;
  /** Of a bid sealed to openers: its envelope. */
  readonly envelope: string | null;
  /** The hash of its bytes where they lie in object storage. */
  readonly ciphertextSha256: Buffer | null;
  /** Null while the bytes have not come. */
  readonly bytesArrivedAt: Temporal.Instant | null;
};

export async function insertBid(tx: Transaction, key: ProcurementKey, bid: NewBid): Promise<void> {
  await tx
    .insertInto('bid')
    .values({
      body_id: key.bodyId,
      procurement_id: key.procurementId,
      id: bid.id,
      supplier_id: bid.supplierId,
      committed_at: bid.committedAt,
      committed_by: bid.personId,
      commitment: bid.commitment,
      sealed_bytes: bid.sealedBytes,
      sealing: bid.sealing,
      envelope: bid.envelope,
      ciphertext_sha256: bid.ciphertextSha256,
      bytes_arrived_at: bid.bytesArrivedAt,
    })
    .execute();
}

/** The sealed bytes of a small bid, beside the bid itself. */
export async function insertSealedBytes(
  tx: Transaction,
  key: ProcurementKey,
  bidId: string,
  ciphertext: Uint8Array,
): Promise<void> {
  const of = { body_id: key.bodyId, procurement_id: key.procurementId };
  await tx
    .insertInto('sealed_bid')
    .values({ ...of, bid_id: bidId, ciphertext: Buffer.from(ciphertext) })
    .execute();
}

export async function insertRefusedBid(
  tx: Transaction,
  key: ProcurementKey,
  bid: {
    readonly id: string;
    readonly supplierId: string;
    readonly refusedAt: Temporal.Instant;
    readonly entryId: string;
    /** What came, as far as it was read: the hash that the record has with a salt. */
    readonly came: { readonly commitment: string; readonly salt: Uint8Array } | null;
  },
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
      entry_id: bid.entryId,
      commitment: bid.came ? Buffer.from(bid.came.commitment, 'hex') : null,
      salt: bid.came ? Buffer.from(bid.came.salt) : null,
    })
    .execute();
}
