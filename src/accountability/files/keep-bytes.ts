import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What to keep: its size, and its bytes whole or as they come. */
export type Keeping = {
  readonly sizeBytes: number;
  readonly content: Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
};

/**
 * Keeps bytes at a path named after their hash, once. Written beside their place, flushed and moved in, so that a kill
 * leaves a whole file or none.
 */
export async function keepBytes(path: string, { sizeBytes, content }: Keeping): Promise<void> {
  if (await isThere(path, sizeBytes)) return;
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${randomBytes(6).toString('hex')}`;
  const file = await open(beside, 'wx', 0o600);
  try {
    for await (const piece of piecesOf(content)) await file.writeFile(piece);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, path);
}

function piecesOf(content: Keeping['content']): Iterable<Uint8Array> | AsyncIterable<Uint8Array> {
  return content instanceof Uint8Array ? [content] : content;
}

async function isThere(path: string, size: number): Promise<boolean> {
  try {
    return (await stat(path)).size === size;
  } catch {
    return false;
  }
}
