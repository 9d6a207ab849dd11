import type { Database, Transaction } from '../../../db/connect.ts';

/** The Companies House number of each supplier that has one on file, by the supplier’s id. */
export async function listCompanyNumbers(
  db: Database | Transaction,
  supplierIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (supplierIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('supplier_identifier')
    .select(['supplier_id as supplierId', 'value'])
    .where('supplier_id', 'in', [...supplierIds])
    .where('scheme', '=', 'GB-COH')
    .execute();
  return new Map(rows.map(({ supplierId, value }) => [supplierId, value]));
}
