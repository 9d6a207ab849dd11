import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { NotThoseBytes, type Objects, type Spooled } from './objects.ts';

type Source = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Writes a stream to a file of its own while counting and hashing it: one piece at a time in memory. */
export async function spool(source: Source, folder: string): Promise<Spooled> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, randomBytes(12).toString('hex'));
  const hash = createHash('sha256');
  let sizeBytes = 0;
  async function* counted() {
    for await (const chunk of source) {
      sizeBytes += chunk.length;
      hash.update(chunk);
      yield chunk;
    }
  }
  try {
    await pipeline(counted, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
  return { path, sizeBytes, sha256: hash.digest('hex') };
}

/** Keeps a stream as an object. With a hash given, other bytes are refused and nothing of them stays. */
export async function keepStream(objects: Objects, source: Source, expected?: string): Promise<Spooled> {
  const file = await spool(source, objects.arrivingFolder);
  if (expected !== undefined && file.sha256 !== expected) {
    await rm(file.path, { force: true });
    throw new NotThoseBytes(file.sha256);
  }
  await objects.keep(file);
  return file;
}

/** The SHA-256 of a file that lies here, read piece by piece. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
