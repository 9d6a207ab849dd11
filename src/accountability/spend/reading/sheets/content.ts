import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { type ByteStatistics, countBytes } from './byte-statistics.rules.ts';
import type { Bytes } from './decode-text.ts';
import { asDamage, Unreadable } from './unreadable.ts';

/** Bytes that were looked through once and can be read again. */
export type Content = {
  readonly sha256: Buffer;
  readonly sizeBytes: number;
  /** Enough to tell what it is. */
  readonly head: Buffer;
  readonly bytes: ByteStatistics;
  readonly open: () => Bytes;
  /** Where it lies on disk; null for an original that is read from where it is. */
  readonly path: string | null;
};

const HEAD = 128 * 1024;

/** Looks through bytes once, in constant memory: their hash, their size, what they say about their encoding. */
export async function inspect(bytes: () => Bytes, limitBytes: number): Promise<Content> {
  const watched = watch(limitBytes);
  for await (const chunk of bytes()) watched.look(chunk);
  return { ...watched.settle(), open: bytes, path: null };
}

/** Unpacks a stream into a file and looks through it on the way. What cannot be unpacked is damaged. */
export async function unpackInto(
  path: string,
  packed: AsyncIterable<Uint8Array>,
  limitBytes: number,
  check: (unpacked: number) => void = () => undefined,
): Promise<Content> {
  const watched = watch(limitBytes);
  const file = await open(path, 'wx');
  try {
    for await (const chunk of packed) {
      watched.look(chunk);
      check(watched.size());
      await file.write(chunk);
    }
  } catch (error) {
    throw asDamage(error);
  } finally {
    await file.close();
  }
  return { ...watched.settle(), open: () => createReadStream(path, { highWaterMark: 256 * 1024 }), path };
}

function watch(limitBytes: number) {
  const hash = createHash('sha256');
  const counting = countBytes();
  const head: Uint8Array[] = [];
  let sizeBytes = 0;
  return {
    size: () => sizeBytes,
    look(chunk: Uint8Array) {
      if (sizeBytes < HEAD) head.push(Uint8Array.from(chunk.subarray(0, HEAD - sizeBytes)));
      sizeBytes += chunk.length;
      if (sizeBytes > limitBytes) throw new Unreadable({ reason: 'too-large', limitBytes });
      hash.update(chunk);
      counting.look(chunk);
    },
    settle: () => ({ sha256: hash.digest(), sizeBytes, head: Buffer.concat(head), bytes: counting.settle() }),
  };
}
