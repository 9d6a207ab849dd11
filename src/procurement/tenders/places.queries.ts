import type { Database } from '../../db/connect.ts';
import type { Procurement } from './procurement.rules.ts';
import { selectProcurements } from './tenders.queries.ts';

/** What is bought for a district, the newest first. */
export async function listProcurementsInDistrict(db: Database, districtSlug: string): Promise<Procurement[]> {
  return selectProcurements(db)
    .where('p.district_slug', '=', districtSlug)
    .orderBy('p.created_at', 'desc')
    .orderBy('p.id')
    .execute();
}

/** The contracts a supplier has won and signed, the newest first. */
export async function listContractsOfSupplier(db: Database, supplierId: string): Promise<Procurement[]> {
  return selectProcurements(db)
    .innerJoin('contract as c', (on) =>
      on.onRef('c.body_id', '=', 'p.body_id').onRef('c.procurement_id', '=', 'p.id'),
    )
    .where('c.supplier_id', '=', supplierId)
    .orderBy('c.signed_at', 'desc')
    .orderBy('p.id')
    .execute();
}
