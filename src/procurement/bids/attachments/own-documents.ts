import type { Database } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { listAttachments } from './attachments.queries.ts';
import { type ShownAttachment, showAttachment } from './shown-attachment.rules.ts';

/** What came out of one bid, under the names its bidder gave; nothing before the opening. */
export async function listOwnDocuments(
  db: Database,
  key: ProcurementKey,
  bidId: string,
): Promise<ShownAttachment[]> {
  const all = await listAttachments(db, key);
  return all.filter((file) => file.bidId === bidId).map((file) => showAttachment(file, true));
}
