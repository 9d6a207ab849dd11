import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pathOfFile } from './file-path.rules.ts';

/**
 * Keeps bytes in the files folder under their SHA-256, which it answers; the same bytes are kept once. Written beside
 * their place, flushed and moved in, so that a kill leaves a whole file or none.
 */
export async function keepBytes(folder: string, bytes: Uint8Array): Promise<Buffer> {
  const sha256 = createHash('sha256').update(bytes).digest();
  const path = pathOfFile(folder, sha256);
  if (await isThere(path, bytes.length)) return sha256;
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${randomBytes(6).toString('hex')}`;
  const file = await open(beside, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, path);
  return sha256;
}

async function isThere(path: string, size: number): Promise<boolean> {
  try {
    return (await stat(path)).size === size;
  } catch {
    return false;
  }
}
