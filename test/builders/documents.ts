import { keepAttachment } from '../../src/procurement/bids/opening/keep-attachment.ts';
import {
  insertAttachments,
  type KeptAttachment,
} from '../../src/procurement/bids/opening/opening.queries.ts';
import type { ProcurementKey } from '../../src/procurement/stations/stations.queries.ts';
import type { Site } from '../../src/web/edge/visit.ts';

/** Documents of an opened bid, as the opening keeps them. */
export async function keepDocuments(
  { db, objects }: Pick<Site, 'db' | 'objects'>,
  key: ProcurementKey & { readonly bidId: string },
  files: readonly { readonly name: string; readonly content: Uint8Array }[],
): Promise<void> {
  const kept: KeptAttachment[] = [];
  for (const file of files) kept.push(await keepAttachment(file, objects));
  await db.transaction().execute((tx) => insertAttachments(tx, key, kept));
}
