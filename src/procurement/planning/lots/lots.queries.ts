import type { Database, Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { selectProcurements } from '../../tenders/tenders.queries.ts';

/** The lots of a purchase, the first one first; none where it is bought as one. */
export async function listLots(
  db: Database | Transaction,
  { bodyId, procurementId: first }: ProcurementKey,
): Promise<Procurement[]> {
  const lots = await selectProcurements(db)
    .where('p.body_id', '=', bodyId)
    .where((where) => where.or([where('p.id', '=', first), where('p.lots_of', '=', first)]))
    .orderBy('p.lot_number')
    .execute();
  return lots.length > 1 ? lots : [];
}
