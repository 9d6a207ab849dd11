import { sql } from 'kysely';
import type { Transaction } from '../../db/connect.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';
import type { BidOffer } from './bid-offer.rules.ts';
import { insertOpenedSubcontractors } from './subcontractors/opened-subcontractors.queries.ts';

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

type BidKey = ProcurementKey & { readonly bidId: string };

/** So many rows go in at once: a statement takes 65,535 parameters. */
const ROWS_AT_ONCE = 1_000;

/** Writes what was inside one bid. */
export async function insertOffer(
  tx: Transaction,
  key: BidKey,
  offer: BidOffer,
  newId: () => string,
): Promise<void> {
  const rows = rowsOf(key, offer, newId);
  await tx.insertInto('bid_offer').values(rows.offer).execute();
  for (const some of chunked(rows.answers)) await tx.insertInto('bid_answer').values(some).execute();
  for (const some of chunked(rows.commitments)) await tx.insertInto('commitment').values(some).execute();
  await insertOpenedSubcontractors(tx, key, offer.subcontractors ?? []);
}

/** Gives an opened bid its letter. */
export async function saveLabel(tx: Transaction, key: BidKey, label: string): Promise<void> {
  await tx
    .updateTable('bid')
    .set({ label })
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('id', '=', key.bidId)
    .execute();
}

function chunked<T>(rows: readonly T[]): T[][] {
  const many = Math.ceil(rows.length / ROWS_AT_ONCE);
  return Array.from({ length: many }, (_, index) =>
    rows.slice(index * ROWS_AT_ONCE, (index + 1) * ROWS_AT_ONCE),
  );
}

function rowsOf(key: BidKey, offer: BidOffer, newId: () => string) {
  const of = { body_id: key.bodyId, procurement_id: key.procurementId, bid_id: key.bidId };
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
      per_spend_pence: commitment.perSpendPence ?? null,
    })),
  };
}
