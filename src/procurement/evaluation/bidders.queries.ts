import type { Database, Transaction } from '../../db/connect.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';

/** A bidder whose bid was opened. Whoever scores sees either the name or the label, never both together. */
export type Bidder = {
  readonly bidId: string;
  readonly label: string;
  readonly supplierId: string;
  readonly supplierName: string;
  readonly supplierSlug: string;
};

/** Who bid, by name, once the bids are open; empty before. Nothing of what is inside; nobody excluded (s.82). */
export async function listBidders(db: Database | Transaction, key: ProcurementKey): Promise<Bidder[]> {
  const rows = await db
    .selectFrom('bid as b')
    .innerJoin('bid_offer as o', (join) =>
      join
        .onRef('o.body_id', '=', 'b.body_id')
        .onRef('o.procurement_id', '=', 'b.procurement_id')
        .onRef('o.bid_id', '=', 'b.id'),
    )
    .innerJoin('supplier as s', 's.id', 'b.supplier_id')
    .select([
      'b.id as bidId',
      'b.label',
      'b.supplier_id as supplierId',
      's.name as supplierName',
      's.slug as supplierSlug',
    ])
    .where('b.body_id', '=', key.bodyId)
    .where('b.procurement_id', '=', key.procurementId)
    .where('b.superseded_at', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('unfair_advantage as u')
            .select('u.bid_id')
            .whereRef('u.body_id', '=', 'b.body_id')
            .whereRef('u.procurement_id', '=', 'b.procurement_id')
            .whereRef('u.bid_id', '=', 'b.id')
            .where('u.decision', '=', 'excluded'),
        ),
      ),
    )
    .orderBy('s.name')
    .execute();
  return rows.map((row) => ({ ...row, label: row.label ?? '' }));
}
