import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';

/**
 * Whom winning bids name that are likely suppliers on the register for whom somebody acts by now, and who were not told.
 */
export function listLikeClaimed(db: Database) {
  return db
    .selectFrom('opened_subcontractor as o')
    .innerJoin('award as a', (join) =>
      join
        .onRef('a.body_id', '=', 'o.body_id')
        .onRef('a.procurement_id', '=', 'o.procurement_id')
        .onRef('a.bid_id', '=', 'o.bid_id'),
    )
    .innerJoin('procurement as p', (join) =>
      join.onRef('p.body_id', '=', 'o.body_id').onRef('p.id', '=', 'o.procurement_id'),
    )
    .innerJoin('body as b', 'b.id', 'o.body_id')
    .innerJoin('bid', (join) =>
      join
        .onRef('bid.body_id', '=', 'o.body_id')
        .onRef('bid.procurement_id', '=', 'o.procurement_id')
        .onRef('bid.id', '=', 'o.bid_id'),
    )
    .innerJoin('supplier as bidder', 'bidder.id', 'bid.supplier_id')
    .select(['o.body_id as bodyId', 'o.procurement_id as procurementId', 'o.bid_id as bidId', 'o.id'])
    .select(['o.name', 'o.work', 'o.share_basis_points as shareBasisPoints', 'o.confirmed'])
    .select(['o.like_supplier_id as likeSupplierId', 'bidder.name as bidderName'])
    .select(['p.slug', 'p.title', 'b.slug as bodySlug', 'b.name as bodyName'])
    .where('o.like_supplier_id', 'is not', null)
    .where('o.told_at', 'is', null)
    .where('a.published_at', 'is not', null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('supplier_role as r')
          .select('r.person_id')
          .whereRef('r.supplier_id', '=', 'o.like_supplier_id')
          .where('r.ended_at', 'is', null),
      ),
    )
    .$narrowType<{ likeSupplierId: string }>()
    .execute();
}

/** Whether they were not told before. */
export async function markToldOf(
  tx: Transaction,
  row: {
    readonly bodyId: string;
    readonly procurementId: string;
    readonly bidId: string;
    readonly id: string;
  },
  at: Temporal.Instant,
): Promise<boolean> {
  const done = await tx
    .updateTable('opened_subcontractor')
    .set({ told_at: at })
    .where('body_id', '=', row.bodyId)
    .where('procurement_id', '=', row.procurementId)
    .where('bid_id', '=', row.bidId)
    .where('id', '=', row.id)
    .where('told_at', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}
