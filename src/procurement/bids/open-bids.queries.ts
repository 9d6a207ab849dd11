import { sql } from 'kysely';
import type { Transaction } from '../../db/connect.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';
import type { BidOffer } from './offer.rules.ts';

/**
 * The sealed bytes of every bid, by bid. Row-level security shows them only while this transaction says which
 * procurement it opens; it stops saying so as soon as they are read.
 */
export async function readSealedBids(tx: Transaction, key: ProcurementKey): Promise<Map<string, Buffer>> {
  await sql`select set_config('pp.opening_bids_of', ${key.procurementId}, true)`.execute(tx);
  const rows = await tx
    .selectFrom('sealed_bid')
    .select(['bid_id', 'ciphertext'])
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .execute();
  await sql`select set_config('pp.opening_bids_of', '', true)`.execute(tx);
  return new Map(rows.map((row) => [row.bid_id, row.ciphertext]));
}

export type OpenedBidRow = { readonly bidId: string; readonly label: string; readonly offer: BidOffer };

/** Writes what was inside the bids: from here on evaluators can read it. */
export async function insertOpenedBids(
  tx: Transaction,
  key: ProcurementKey,
  bids: readonly OpenedBidRow[],
  newId: () => string,
): Promise<void> {
  for (const { bidId, label } of bids) await saveLabel(tx, key, bidId, label);
  const rows = bids.map((bid) => rowsOf(key, bid, newId));
  const offers = rows.map(({ offer }) => offer);
  const answers = rows.flatMap((row) => row.answers);
  const commitments = rows.flatMap((row) => row.commitments);
  if (offers.length > 0) await tx.insertInto('bid_offer').values(offers).execute();
  if (answers.length > 0) await tx.insertInto('bid_answer').values(answers).execute();
  if (commitments.length > 0) await tx.insertInto('commitment').values(commitments).execute();
}

async function saveLabel(tx: Transaction, key: ProcurementKey, bidId: string, label: string): Promise<void> {
  await tx
    .updateTable('bid')
    .set({ label })
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('id', '=', bidId)
    .execute();
}

function rowsOf(key: ProcurementKey, { bidId, offer }: OpenedBidRow, newId: () => string) {
  const of = { body_id: key.bodyId, procurement_id: key.procurementId, bid_id: bidId };
  return {
    offer: { ...of, price_pence: offer.pricePence },
    answers: offer.answers.map(({ criterionId, answer }) => ({ ...of, criterion_id: criterionId, answer })),
    commitments: offer.commitments.map((commitment) => ({
      ...of,
      id: newId(),
      criterion_id: commitment.criterionId,
      measure_id: commitment.measureId,
      quantity: commitment.quantity,
      due_on: commitment.dueOn,
      place: commitment.place,
    })),
  };
}
