import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkedHash, type Objects } from './objects.ts';

/** Objects as files of one folder: written elsewhere, made safe, then moved to their name in one step. */
export function openFolderObjects(folder: string): Objects {
  const pathOf = (sha256: string) => join(folder, checkedHash(sha256).slice(0, 2), sha256);
  return {
    arrivingFolder: join(folder, 'arriving'),
    async keep({ path, sha256 }) {
      const kept = pathOf(sha256);
      await mkdir(dirname(kept), { recursive: true });
      await makeSafe(path);
      await rename(path, kept);
      await makeSafe(dirname(kept));
    },
    async read(sha256) {
      const path = pathOf(sha256);
      return (await sizeOfFile(path)) === undefined ? undefined : createReadStream(path);
    },
    sizeOf: (sha256) => sizeOfFile(pathOf(sha256)),
    remove: (sha256) => rm(pathOf(sha256), { force: true }),
  };
}

async function sizeOfFile(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Waits until a file, or the names in a folder, would survive a power cut. */
async function makeSafe(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
