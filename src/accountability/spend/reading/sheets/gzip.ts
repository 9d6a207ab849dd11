import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type Content, unpackInto } from './content.ts';
import type { FileReading, Found } from './reading-file.ts';
import { limitUnpacking } from './unpacking-limits.ts';

/** What a gzip file holds, unpacked to disk. */
export async function unpackGzip(reading: FileReading, { content, depth }: Found): Promise<Content> {
  const limit = limitUnpacking(reading, content.sizeBytes, depth);
  return unpackInto(await reading.workshop.newPath(), gunzip(content), limit.bytes, limit.check);
}

/** Begins when it is first read, so that nothing fails before there is someone to hear of it. */
async function* gunzip(content: Content): AsyncGenerator<Uint8Array> {
  const unpacked = createGunzip();
  // Its failure is the reading side’s too.
  pipeline(Readable.from(content.open()), unpacked, () => undefined);
  yield* unpacked as AsyncIterable<Buffer>;
}
