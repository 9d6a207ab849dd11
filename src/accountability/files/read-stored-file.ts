import { readFile } from 'node:fs/promises';
import type { Database } from '../../db/connect.ts';
import { orNotFound } from '../../db/errors.ts';
import { pathOfFile } from './file-path.rules.ts';
import { type FileKey, findStoredFile } from './files.queries.ts';

/** A kept file, to hand over as an attachment. Whoever calls has decided that it may be handed over. */
export async function readStoredFile(db: Database, folder: string, key: FileKey) {
  const file = await orNotFound(findStoredFile(db, key));
  const content = await readFile(pathOfFile(folder, file.sha256));
  return { fileName: file.name, mediaType: file.mediaType, content };
}
