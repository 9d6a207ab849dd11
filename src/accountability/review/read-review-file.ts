import { readFile } from 'node:fs/promises';
import type { Database } from '../../db/connect.ts';
import { NotFound } from '../../db/errors.ts';
import { pathOfFile } from '../files/file-path.rules.ts';
import { getEvidence } from './threads.queries.ts';

/** A kept file, to hand over as an attachment. Whoever calls has decided that it may be handed over. */
export async function readReviewFile(
  db: Database,
  folder: string,
  key: { readonly reviewId: string; readonly evidenceId: string },
) {
  const { name, mediaType, sha256 } = await getEvidence(db, key);
  if (!name || !mediaType || !sha256) throw new NotFound();
  return { fileName: name, mediaType, content: await readFile(pathOfFile(folder, sha256)) };
}
