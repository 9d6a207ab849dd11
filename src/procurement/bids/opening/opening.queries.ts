import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';

export type PostedShare = { readonly bidId: string; readonly recipient: string; readonly share: Uint8Array };
export type OpeningKeys = {
  readonly shares: readonly PostedShare[];
  /** Keys that suppliers released themselves, by bid. */
  readonly released: ReadonlyMap<string, string>;
};

/**
 * What opens the bids of one purchase. Row-level security shows it only while this transaction says which purchase it
 * opens; it stops saying so as soon as it is read.
 */
export async function readOpeningKeys(tx: Transaction, key: ProcurementKey): Promise<OpeningKeys> {
  await sql`select set_config('pp.opening_bids_of', ${key.procurementId}, true)`.execute(tx);
  const shares = await tx
    .selectFrom('bid_share as s')
    .innerJoin('bid_opener as o', (join) =>
      join
        .onRef('o.body_id', '=', 's.body_id')
        .onRef('o.procurement_id', '=', 's.procurement_id')
        .onRef('o.person_id', '=', 's.person_id'),
    )
    .select(['s.bid_id as bidId', 'o.recipient', 's.share'])
    .where('s.body_id', '=', key.bodyId)
    .where('s.procurement_id', '=', key.procurementId)
    .execute();
  const released = await tx
    .selectFrom('bid_released_key')
    .select(['bid_id as bidId', 'identity'])
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .execute();
  await sql`select set_config('pp.opening_bids_of', '', true)`.execute(tx);
  return {
    // Not a Buffer: whatever puts shares together asks for plain bytes.
    shares: shares.map(({ bidId, recipient, share }) => ({
      bidId,
      recipient: recipient ?? '',
      share: new Uint8Array(share),
    })),
    released: new Map(released.map(({ bidId, identity }) => [bidId, identity])),
  };
}

export async function insertShares(
  tx: Transaction,
  key: ProcurementKey & { readonly personId: string },
  shares: readonly { readonly bidId: string; readonly share: Uint8Array }[],
  postedAt: Temporal.Instant,
): Promise<void> {
  const rows = shares.map(({ bidId, share }) => ({
    body_id: key.bodyId,
    procurement_id: key.procurementId,
    bid_id: bidId,
    person_id: key.personId,
    share: Buffer.from(share),
    posted_at: postedAt,
  }));
  if (rows.length > 0)
    await tx
      .insertInto('bid_share')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

export async function savePlaintextHash(
  tx: Transaction,
  key: ProcurementKey & { readonly bidId: string },
  sha256: string,
): Promise<void> {
  await tx
    .updateTable('bid')
    .set({ plaintext_sha256: Buffer.from(sha256, 'hex') })
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('id', '=', key.bidId)
    .execute();
}

export type KeptAttachment = {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly state: 'kept' | 'forbidden' | 'missing';
};

export async function insertAttachments(
  tx: Transaction,
  key: ProcurementKey & { readonly bidId: string },
  attachments: readonly KeptAttachment[],
): Promise<void> {
  const rows = attachments.map((file, position) => ({
    body_id: key.bodyId,
    procurement_id: key.procurementId,
    bid_id: key.bidId,
    position,
    name: file.name,
    media_type: file.mediaType,
    bytes: file.bytes,
    sha256: Buffer.from(file.sha256, 'hex'),
    state: file.state,
  }));
  if (rows.length > 0) await tx.insertInto('bid_attachment').values(rows).execute();
}

/** Purchases sealed to openers whose deadline has passed and whose bids are not open. */
export async function listToOpen(db: Database, now: Temporal.Instant) {
  return db
    .selectFrom('procurement')
    .select(['body_id as bodyId', 'id as procurementId'])
    .where('sealing', '=', 'openers')
    .where('bids_due_at', '<', now)
    .where('bids_opened_at', 'is', null)
    .where('abandoned_at', 'is', null)
    .where('notice_published_at', 'is not', null)
    .execute();
}
