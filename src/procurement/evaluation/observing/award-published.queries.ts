import type { Database, Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';

/** Whether the award of a purchase is published: what was said in private until then is public from there. */
export async function isAwardPublished(db: Database | Transaction, key: ProcurementKey): Promise<boolean> {
  const row = await db
    .selectFrom('award')
    .select('published_at')
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('published_at', 'is not', null)
    .executeTakeFirst();
  return row !== undefined;
}
