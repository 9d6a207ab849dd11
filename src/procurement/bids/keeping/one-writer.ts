import { link, open, rename, rm, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import type { Refusal } from '../../../acts/by.ts';

export type WriterRefusal = Refusal<'from-elsewhere' | 'another-sending'> & { readonly received: number };

/** Who sends nothing for so long is given up; what came stays. */
export const IDLE_MILLISECONDS = 30_000;
/** Longer without a byte, and whoever wrote died with its process. */
const DEAD_AFTER_MILLISECONDS = 4 * IDLE_MILLISECONDS;

/** A bid’s bytes as far as they have come, and the one file that somebody is writing just now. */
export function placesOf(folder: string, bidId: string) {
  const part = join(folder, `bid-${bidId}`);
  return { part, writing: `${part}.writing` };
}

/**
 * Makes this request the one that writes a bid’s bytes, also across processes that share a disk: the file it writes is
 * there for one at a time. From nought it is new; from further on it takes over what came before, cut to that length.
 */
export async function beginWriting(
  folder: string,
  bidId: string,
  from: number,
): Promise<{ readonly writing: string } | WriterRefusal> {
  const { part, writing } = placesOf(folder, bidId);
  await clearDead(part, writing);
  const isMine = from === 0 ? await isMade(writing) : await isLinked(part, writing);
  if (isMine === 'nothing-there') return { refused: 'from-elsewhere', received: 0 };
  if (!isMine) return { refused: 'another-sending', received: (await look(writing))?.size ?? 0 };
  if (from === 0) return { writing };
  await rm(part);
  const size = (await look(writing))?.size ?? 0;
  if (size < from) {
    await stopWriting(folder, bidId, size);
    return { refused: 'from-elsewhere', received: size };
  }
  await truncate(writing, from);
  return { writing };
}

/** Leaves what came where the next request finds it, unless more is there already. */
export async function stopWriting(folder: string, bidId: string, size: number): Promise<void> {
  const { part, writing } = placesOf(folder, bidId);
  if (((await look(part))?.size ?? 0) >= size) await rm(writing, { force: true });
  else await rename(writing, part);
}

async function clearDead(part: string, writing: string): Promise<void> {
  const left = await look(writing);
  if (!left || Date.now() - left.mtimeMs < DEAD_AFTER_MILLISECONDS) return;
  if (((await look(part))?.size ?? 0) >= left.size) await rm(writing, { force: true });
  else await rename(writing, part);
}

async function isMade(writing: string): Promise<boolean> {
  try {
    await (await open(writing, 'wx', 0o600)).close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** A second name for a file is given only where nothing has it: a rename would take another’s place. */
async function isLinked(part: string, writing: string): Promise<boolean | 'nothing-there'> {
  try {
    await link(part, writing);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (code === 'ENOENT') return (await look(writing)) ? false : 'nothing-there';
    throw error;
  }
}

/** The file’s size and when it was last written; undefined when it is not there. */
export async function look(
  path: string,
): Promise<{ readonly size: number; readonly mtimeMs: number } | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
