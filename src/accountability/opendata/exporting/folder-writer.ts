import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';

export type WrittenFile = { readonly path: string; readonly bytes: number; readonly sha256: string };

/** A file that is written piece by piece, hashed on the way; nothing more is taken than the disk takes. */
export type FileWriter = {
  readonly write: (text: string) => Promise<void>;
  readonly end: () => Promise<WrittenFile>;
};

export async function openFile(folder: string, path: string): Promise<FileWriter> {
  const whole = join(folder, path);
  await mkdir(dirname(whole), { recursive: true });
  const stream = createWriteStream(whole, { highWaterMark: 1024 * 1024 });
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    async write(text) {
      const piece = Buffer.from(text);
      hash.update(piece);
      bytes += piece.byteLength;
      if (!stream.write(piece)) await once(stream, 'drain');
    },
    async end() {
      stream.end();
      await finished(stream);
      return { path, bytes, sha256: hash.digest('hex') };
    },
  };
}

export async function writeWhole(folder: string, path: string, text: string): Promise<WrittenFile> {
  const file = await openFile(folder, path);
  await file.write(text);
  return file.end();
}
