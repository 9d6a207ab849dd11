import type { Database, Transaction } from '../../db/connect.ts';

export type BidKey = { readonly bodyId: string; readonly procurementId: string; readonly bidId: string };
export type Commitment = Awaited<ReturnType<typeof listCommitments>>[number];

/** What a bid committed to, with the measure each commitment is counted by: what becomes a promise. */
export async function listCommitments(db: Database | Transaction, key: BidKey) {
  return db
    .selectFrom('commitment as c')
    .innerJoin('measure as m', 'm.id', 'c.measure_id')
    .innerJoin('criterion as k', (join) =>
      join
        .onRef('k.body_id', '=', 'c.body_id')
        .onRef('k.procurement_id', '=', 'c.procurement_id')
        .onRef('k.id', '=', 'c.criterion_id'),
    )
    .select([
      'c.id',
      'c.criterion_id as criterionId',
      'c.measure_id as measureId',
      'm.slug as measureSlug',
      'm.plain_name as title',
      'm.unit',
      'm.evidence_rule as evidenceRule',
      'c.quantity',
      'c.per_spend_pence as perSpendPence',
      'c.due_on as dueOn',
      'c.place',
    ])
    .where('c.body_id', '=', key.bodyId)
    .where('c.procurement_id', '=', key.procurementId)
    .where('c.bid_id', '=', key.bidId)
    .orderBy('k.position')
    .orderBy('c.due_on')
    .orderBy('c.id')
    .execute();
}
