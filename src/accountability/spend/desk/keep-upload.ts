import { createHash } from 'node:crypto';
import { mkdir, open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pathOfFile } from '../../files/file-path.rules.ts';
import type { UploadFile } from './uploads.queries.ts';

/** Moves a file that arrived on disk to the place of its hash, its bytes flushed: a kill leaves it there or not at all. */
export async function keepUpload(
  folder: string,
  { path, name, sizeBytes }: { readonly path: string; readonly name: string; readonly sizeBytes: number },
): Promise<UploadFile> {
  const hash = createHash('sha256');
  const file = await open(path, 'r+');
  try {
    for await (const chunk of file.createReadStream({ autoClose: false, highWaterMark: 1 << 18 })) {
      hash.update(chunk as Buffer);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  const sha256 = hash.digest();
  const place = pathOfFile(folder, sha256);
  await mkdir(dirname(place), { recursive: true });
  await rename(path, place);
  return { name, sha256, sizeBytes };
}
