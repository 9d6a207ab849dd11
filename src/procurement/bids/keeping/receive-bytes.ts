import { createHash, type Hash } from 'node:crypto';
import { type FileHandle, mkdir, open, rm } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import type { Refusal } from '../../../acts/by.ts';
import type { Objects } from '../../../objects/objects.ts';
import { hashFile } from '../../../objects/spool.ts';
import {
  beginWriting,
  IDLE_MILLISECONDS,
  look,
  placesOf,
  stopWriting,
  type WriterRefusal,
} from './one-writer.ts';

/** The bytes a bid is committed to. */
export type Awaited = { readonly bidId: string; readonly bytes: number; readonly sha256: string };

export type Received = { readonly received: number; readonly isWhole: boolean };
export type BytesRefusal =
  | WriterRefusal
  | (Refusal<'too-many-bytes' | 'bytes-differ'> & { readonly received: number });

/** How many of a bid’s bytes are here, as far as they are not kept yet. */
export async function countArrived({ arrivingFolder }: Objects, bidId: string): Promise<number> {
  return (await look(placesOf(arrivingFolder, bidId).part))?.size ?? 0;
}

/**
 * Takes a bid’s bytes from an offset on: one piece at a time in memory, hashed as they come. One request writes at a
 * time, and a second is told so. When all are here they are held against the hash and kept as one object; others never
 * stand.
 */
export async function receiveBytes(
  objects: Objects,
  awaited: Awaited,
  sent: { readonly from: number; readonly body: AsyncIterable<Uint8Array> },
): Promise<Received | BytesRefusal> {
  const { arrivingFolder } = objects;
  const { bidId } = awaited;
  await mkdir(arrivingFolder, { recursive: true });
  const begun = await beginWriting(arrivingFolder, bidId, sent.from);
  if ('refused' in begun) return begun;
  try {
    return await write(objects, awaited, { ...sent, ...begun });
  } catch (error) {
    // A full disk, or a store that does not answer: what came stays, and the next request goes on.
    await stopWriting(arrivingFolder, bidId, (await look(begun.writing))?.size ?? 0);
    throw error;
  }
}

async function write(
  objects: Objects,
  { bidId, bytes, sha256 }: Awaited,
  { writing, ...sent }: Sent & { readonly writing: string },
): Promise<Received | BytesRefusal> {
  const hash = sent.from === 0 ? createHash('sha256') : null;
  const { size, isTooMuch } = await append(writing, { ...sent, hash, most: bytes });
  if (isTooMuch) {
    await rm(writing, { force: true });
    return { refused: 'too-many-bytes', received: 0 };
  }
  if (size < bytes) {
    await stopWriting(objects.arrivingFolder, bidId, size);
    return { received: size, isWhole: false };
  }
  if ((hash ? hash.digest('hex') : await hashFile(writing)) !== sha256) {
    await rm(writing, { force: true });
    return { refused: 'bytes-differ', received: 0 };
  }
  await objects.keep({ path: writing, sizeBytes: size, sha256 });
  await rm(placesOf(objects.arrivingFolder, bidId).part, { force: true });
  return { received: size, isWhole: true };
}

type Sent = { readonly from: number; readonly body: AsyncIterable<Uint8Array> };
type Appending = Sent & {
  readonly hash: Hash | null;
  readonly most: number;
};

/** A line that breaks is no fault: what came stays. */
async function append(path: string, { from, body, hash, most }: Appending) {
  const file = await open(path, 'a', 0o600);
  let size = from;
  try {
    for await (const chunk of untilItBreaks(body)) {
      size += chunk.length;
      if (size > most) return { size, isTooMuch: true };
      hash?.update(chunk);
      await writeAll(file, chunk);
    }
  } finally {
    await file.close();
  }
  return { size, isTooMuch: false };
}

const over = { done: true, value: undefined } as const;

/** Ends where the line breaks, or nothing comes any more. */
async function* untilItBreaks(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const pieces = body[Symbol.asyncIterator]();
  for (;;) {
    const idle = new AbortController();
    const silence = delay(IDLE_MILLISECONDS, over, { signal: idle.signal }).catch(() => over);
    const next = await Promise.race([pieces.next().catch(() => over), silence]);
    idle.abort();
    if (next.done) return;
    yield next.value;
  }
}

async function writeAll(file: FileHandle, chunk: Uint8Array): Promise<void> {
  let written = 0;
  while (written < chunk.length)
    written += (await file.write(chunk, written, chunk.length - written)).bytesWritten;
}
