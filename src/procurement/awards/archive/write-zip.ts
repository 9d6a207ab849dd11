import { Readable } from 'node:stream';
import yazl from 'yazl';
import type { Objects } from '../../../objects/objects.ts';
import type { KeptFile, ReadyFile } from './archive.rules.ts';

/** Every file carries this time, so that the same files are the same archive. */
const STILL = new Date('2000-01-01T00:00:00Z');
const options = { mtime: STILL, mode: 0o100644, compress: true } as const;

/**
 * A ZIP archive as a stream: files at hand, then files out of the object storage one after another, so that memory stays
 * flat however large they are. A kept file that is gone breaks the stream: nobody gets half an archive unknowingly.
 */
export function writeZip(
  ready: readonly ReadyFile[],
  kept: readonly KeptFile[],
  objects: Pick<Objects, 'read'>,
): ReadableStream<Uint8Array> {
  const zip = new yazl.ZipFile();
  for (const { path, bytes } of ready) zip.addBuffer(Buffer.from(bytes), path, options);
  for (const { path, sha256, size } of kept) {
    zip.addReadStreamLazy(path, { ...options, size }, (give) => {
      objects.read(sha256).then(
        (stream) => (stream ? give(null, stream) : give(new Error(`${path} is gone`), undefined as never)),
        (error: unknown) => give(error, undefined as never),
      );
    });
  }
  zip.end();
  const out = zip.outputStream as Readable;
  zip.on('error', (error) => out.destroy(error instanceof Error ? error : new Error(String(error))));
  return Readable.toWeb(out) as ReadableStream<Uint8Array>;
}
