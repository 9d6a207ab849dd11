import { open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Checkpoint, readCheckpoint } from '../log/checkpoint.rules.ts';
import { HASH_BYTES } from '../log/tiles.rules.ts';

/** What somebody keeps of a log: its checkpoint and, as a witness does, the hash of every entry. */
export type KeptLog = {
  readonly checkpoint: Checkpoint;
  readonly note: string;
  /** The hashes of a stretch, one after the other; shorter past the checkpoint’s end. */
  readonly hashes?: (from: number, to: number) => Promise<Uint8Array>;
};

/** Where a witness keeps the hash of every entry, 32 bytes each. */
export const HASHES_FILE = 'hashes';

/** A kept checkpoint, from its file or from a witness’s folder; undefined where there is none. */
export async function readKeptLog(path: string): Promise<KeptLog | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return undefined;
  const isFolder = found.isDirectory();
  const note = await readFile(isFolder ? join(path, 'checkpoint') : path, 'utf8').catch(() => '');
  const checkpoint = readCheckpoint(note);
  if (!checkpoint) return undefined;
  const file = join(path, HASHES_FILE);
  const hasHashes = isFolder && (await stat(file).catch(() => undefined)) !== undefined;
  return {
    checkpoint,
    note,
    ...(hasHashes ? { hashes: (from, to) => readHashes(file, from, Math.min(to, checkpoint.size)) } : {}),
  };
}

async function readHashes(file: string, from: number, to: number): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const bytes = Buffer.alloc(Math.max(0, to - from) * HASH_BYTES);
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, from * HASH_BYTES);
    return bytes.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
