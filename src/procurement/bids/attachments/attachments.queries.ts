import { sql } from 'kysely';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import type { Attachment } from './shown-attachment.rules.ts';

/** What came with the bids of a purchase, by bid and in order; nothing before they are opened. */
export async function listAttachments(
  db: Database | Transaction,
  key: ProcurementKey,
): Promise<Attachment[]> {
  return db
    .selectFrom('bid_attachment')
    .select(['bid_id as bidId', 'position', 'name', 'media_type as mediaType', 'bytes', 'state'])
    .select(sql<string>`encode(sha256, 'hex')`.as('sha256'))
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .orderBy('bid_id')
    .orderBy('position')
    .execute();
}
