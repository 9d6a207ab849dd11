import type { Database } from '../../../db/connect.ts';
import { equalHashes } from '../log/tree.rules.ts';
import { RecordFault } from '../record-fault.rules.ts';
import { findCheckpoint, latestCheckpoint } from '../recorded.queries.ts';
import { readPublishedCheckpoint } from './published-files.ts';

export type RecordPlace = { readonly db: Database; readonly recordFolder: string };

/**
 * Throws where what was published is not how the database’s log begins: it was taken back to an earlier time, or tells
 * another history. Signing on would fork the log for everyone who has seen it.
 */
export async function checkPublished({ db, recordFolder }: RecordPlace): Promise<void> {
  const published = await readPublishedCheckpoint(recordFolder);
  if (!published) return;
  const same = await findCheckpoint(db, published.size);
  if (same && equalHashes(same.root, published.root)) return;
  const last = await latestCheckpoint(db);
  if (published.size > (last?.size ?? 0)) throw new RecordFault('behind', last?.size ?? 0);
  throw new RecordFault('root', null);
}
