import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Busboy } from 'busboy';
import type { FormInProgress, RawForm } from './raw-form.ts';

/** Where a form’s files go on disk, and whether they may: its tokens stand before any file. */
export type Receiving = {
  /** Bytes of all files together, and how many there may be. */
  readonly limits: { readonly maxFileBytes: number; readonly maxFiles: number };
  readonly folder: string;
  readonly accepts: (values: RawForm['values']) => boolean;
};

/**
 * Streams the files of a form to disk, one after the other as they come, in constant memory. What is over the limit is
 * named and read no further. Answers with what to wait for once the form has ended.
 */
export function receiveUploads(
  parser: Busboy,
  form: FormInProgress,
  receiving: Receiving,
): () => Promise<void> {
  const writing: Promise<void>[] = [];
  let sizeBytes = 0;
  parser.on('filesLimit', () => {
    form.tooManyFiles = true;
  });
  parser.on('file', (field, stream, { filename }) => {
    // It may break off before anything reads it; whoever does hears of it all the same.
    stream.on('error', () => undefined);
    if (!filename || form.isCutShort || form.tooLarge.length > 0 || !receiving.accepts(form.values)) {
      stream.resume();
      return;
    }
    const counted = (bytes: number) => {
      sizeBytes += bytes;
      const fits = sizeBytes <= receiving.limits.maxFileBytes;
      if (!fits && form.tooLarge.length === 0) form.tooLarge.push(field);
      return fits;
    };
    const written = write(form, receiving.folder, { field, name: filename, stream, counted });
    // Nothing reads on after a file that could not be written; what went wrong is thrown where it is waited for.
    written.catch(() => parser.destroy());
    writing.push(written);
  });
  return async () => {
    await Promise.all(writing);
  };
}

type Arriving = {
  readonly field: string;
  readonly name: string;
  readonly stream: Readable;
  readonly counted: (bytes: number) => boolean;
};

async function write(form: FormInProgress, folder: string, arriving: Arriving): Promise<void> {
  const { field, name, stream, counted } = arriving;
  const path = join(folder, randomBytes(12).toString('hex'));
  let sizeBytes = 0;
  const place = form.uploads.push({ field, name, path, sizeBytes }) - 1;
  await mkdir(folder, { recursive: true });
  async function* within(source: AsyncIterable<Buffer>) {
    for await (const chunk of source) {
      sizeBytes += chunk.length;
      if (counted(chunk.length)) yield chunk;
    }
  }
  try {
    await pipeline(stream, within, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
    form.uploads[place] = { field, name, path, sizeBytes };
  } catch (error) {
    // A disk that is full is a fault of ours; a form that broke off is cut short.
    if (error instanceof Error && 'syscall' in error) throw error;
    form.isCutShort = true;
  }
}
