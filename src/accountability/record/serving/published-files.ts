import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readCheckpoint } from '../log/checkpoint.rules.ts';
import { pathOf, TILE_WIDTH, type TilePlace } from '../log/tiles.rules.ts';

/** Files are written here first; what a killed process left is removed after this long. */
const WRITING = '.writing';
const LEFT_BEHIND_MS = 600_000;

/** A published file’s bytes; undefined where there is none. `path` is one of the log’s own, never a visitor’s. */
export async function readPublished(folder: string, path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(join(folder, path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** Publishes a file whole or not at all: under another name first, then in its place. */
export async function writePublished(
  folder: string,
  path: string,
  bytes: Uint8Array | string,
): Promise<void> {
  const whole = join(folder, WRITING, randomUUID());
  await inItsFolder(whole, () => writeFile(whole, bytes));
  const target = join(folder, path);
  await inItsFolder(target, () => rename(whole, target));
}

/** Makes the folder only where it turns out to be missing: mostly it is there. */
async function inItsFolder(file: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    await mkdir(dirname(file), { recursive: true });
    await write();
  }
}

/** The checkpoint that the files in a folder stand for; undefined before the first, and for a text that is none. */
export async function readPublishedCheckpoint(
  folder: string,
): Promise<{ readonly size: number; readonly root: Uint8Array; readonly note: string } | undefined> {
  const note = (await readPublished(folder, 'checkpoint'))?.toString('utf8');
  const checkpoint = note === undefined ? undefined : readCheckpoint(note);
  return note !== undefined && checkpoint
    ? { size: checkpoint.size, root: checkpoint.root, note }
    : undefined;
}

/** The widths at which a tile that is not full yet lies in the folder, the narrowest first. */
export async function listPartWidths(folder: string, place: TilePlace): Promise<number[]> {
  try {
    const names = await readdir(join(folder, partsFolder(place)));
    return names
      .map(Number)
      .filter((width) => width >= 1 && width < TILE_WIDTH)
      .sort((a, b) => a - b);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** A tile that is full has no use for its narrower forms. */
export async function forgetParts(folder: string, place: TilePlace): Promise<void> {
  await rm(join(folder, partsFolder(place)), { recursive: true, force: true });
}

/** Removes what processes that were killed left half-written. */
export async function clearHalfWritten(folder: string, nowMs: number): Promise<void> {
  const names = await readdir(join(folder, WRITING)).catch(() => []);
  for (const name of names) {
    const file = join(folder, WRITING, name);
    const left = await stat(file).catch(() => undefined);
    if (left && nowMs - left.mtimeMs > LEFT_BEHIND_MS) await rm(file, { force: true });
  }
}

function partsFolder(place: TilePlace): string {
  return `${pathOf({ ...place, width: TILE_WIDTH })}.p`;
}
