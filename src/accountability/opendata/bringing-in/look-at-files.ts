import { createReadStream } from 'node:fs';
import type { By } from '../../../acts/by.ts';
import { transact } from '../../../acts/transact.ts';
import type { Database } from '../../../db/connect.ts';
import { pathOfFile } from '../../files/file-path.rules.ts';
import type { UploadFile } from '../../spend/desk/uploads.queries.ts';
import type { OriginalFile } from '../../spend/reading/sheet.rules.ts';
import { type BringingIn, type BroughtIn, bringIn } from './bring-in.ts';
import { type Coming, listComing, listFileIds } from './files.queries.ts';

export type Found = BroughtIn & {
  /** The first contracts that are new or change. */
  readonly coming: readonly Coming[];
};

const MOST_SHOWN = 50;

class Undone extends Error {
  readonly found: Found;
  constructor(found: Found) {
    super('only looked at');
    this.found = found;
  }
}

/** What would come in of these files: all of it is done, and its transaction is undone. */
export async function lookAtFiles(db: Database, by: By, input: BringingIn): Promise<Found> {
  try {
    return await transact(db, by.actor, async (tx) => {
      const { bodyId } = input.body;
      const before = await listFileIds(tx, bodyId);
      const brought = await bringIn(tx, by, input);
      throw new Undone({ ...brought, coming: await listComing(tx, bodyId, before, MOST_SHOWN) });
    });
  } catch (error) {
    if (error instanceof Undone) return error.found;
    throw error;
  }
}

/** The files of an upload, where they are kept. */
export function keptFiles(folder: string, files: readonly UploadFile[]): OriginalFile[] {
  return files.map(({ name, sha256 }) => ({
    name,
    open: () => createReadStream(pathOfFile(folder, sha256), { highWaterMark: 1 << 18 }),
  }));
}
