import type { Database, Transaction } from '../../db/connect.ts';
import { listSupplierAddresses } from '../../people/roles/addresses.queries.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';

type Db = Database | Transaction;
type BidKey = ProcurementKey & { readonly bidId: string };

/** Where everybody who acts for the bidder behind one bid is written to: whoever sent it may have left. */
export async function listBidderAddresses(db: Db, key: BidKey): Promise<string[]> {
  const bid = await db
    .selectFrom('bid')
    .select('supplier_id')
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('id', '=', key.bidId)
    .executeTakeFirst();
  return bid ? listSupplierAddresses(db, [bid.supplier_id]) : [];
}
