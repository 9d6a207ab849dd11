import type { Database, Transaction } from '../../db/connect.ts';
import { decideHatConflict } from '../../people/roles/hat-conflict.rules.ts';
import { listRepresentatives } from '../../people/roles/roles.queries.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';

/** A bidder whose bid was opened. Whoever scores sees either the name or the label, never both together. */
export type Bidder = {
  readonly bidId: string;
  readonly label: string;
  readonly supplierId: string;
  readonly supplierName: string;
  readonly supplierSlug: string;
};

/** Who bid, by name, once the bids are open; empty before. Nothing of what is inside. */
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
    .orderBy('s.name')
    .execute();
  return rows.map((row) => ({ ...row, label: row.label ?? '' }));
}

/**
 * Whether a person acts for someone who bids, opened or not: then they neither score, nor lead the panel, nor decide.
 */
export async function representsBidder(
  tx: Transaction,
  key: ProcurementKey,
  personId: string,
): Promise<boolean> {
  const bids = await tx
    .selectFrom('bid')
    .select('supplier_id')
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('superseded_at', 'is', null)
    .execute();
  const bidders = bids.map((bid) => bid.supplier_id);
  const ties = await listRepresentatives(tx, bidders);
  return decideHatConflict({ evaluators: [personId], bidders, ties }).length > 0;
}
