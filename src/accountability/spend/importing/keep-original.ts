import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathOfFile } from '../../files/file-path.rules.ts';
import type { OriginalFile } from '../reading/sheet.rules.ts';

/** A file as it was handed over: its SHA-256, and how many bytes it has. */
export type Weighed = { readonly sha256: Buffer; readonly sizeBytes: number };

/** What a file weighs, without keeping it. */
export async function weighOriginal(file: OriginalFile): Promise<Weighed> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  for await (const chunk of file.open()) {
    hash.update(chunk);
    sizeBytes += chunk.length;
  }
  return { sha256: hash.digest(), sizeBytes };
}

/**
 * Keeps a file as it was handed over under the hash of its bytes, in one reading. Written under another name, flushed
 * and moved in, so that a kill leaves a whole file or none.
 */
export async function keepOriginal(folder: string, file: OriginalFile): Promise<Weighed> {
  await mkdir(folder, { recursive: true });
  const arriving = join(folder, `arriving-${randomBytes(8).toString('hex')}`);
  try {
    const kept = await open(arriving, 'wx', 0o600);
    let weighed: Weighed;
    try {
      weighed = await weighOriginal({ ...file, open: () => written(kept, file) });
      await kept.sync();
    } finally {
      await kept.close();
    }
    const place = pathOfFile(folder, weighed.sha256);
    await mkdir(dirname(place), { recursive: true });
    await rename(arriving, place);
    return weighed;
  } finally {
    await rm(arriving, { force: true });
  }
}

async function* written(
  place: { readonly writeFile: (chunk: Uint8Array) => Promise<void> },
  file: OriginalFile,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of file.open()) {
    await place.writeFile(chunk);
    yield chunk;
  }
}
