import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Text put aside while files are read, to be taken up again in the order it was written. */
export type Spool = {
  readonly write: (text: string) => Promise<void>;
  /** Where the next text will stand, in bytes; everything before it is on disk. */
  readonly position: () => Promise<number>;
  readonly read: (from: number, to: number) => AsyncIterable<Buffer>;
  readonly close: () => Promise<void>;
};

const PIECE = 512 * 1024;

/**
 * A temporary file without a name: what a ledger’s worth of rows waits in, so that it need not fit into memory. The
 * system takes it back when the process ends, however it ends.
 */
export async function openSpool(): Promise<Spool> {
  const folder = await mkdtemp(join(tmpdir(), 'pp-import-'));
  const file = await open(join(folder, 'rows'), 'wx+', 0o600);
  await rm(folder, { recursive: true });
  let pieces: string[] = [];
  let held = 0;
  let written = 0;
  const flush = async () => {
    const bytes = Buffer.from(pieces.join(''));
    pieces = [];
    held = 0;
    for (let at = 0; at < bytes.length; ) {
      const { bytesWritten } = await file.write(bytes, at, bytes.length - at, written);
      at += bytesWritten;
      written += bytesWritten;
    }
  };
  return {
    async write(text) {
      pieces.push(text);
      held += text.length;
      if (held >= PIECE) await flush();
    },
    async position() {
      await flush();
      return written;
    },
    async *read(from, to) {
      for (let at = from; at < to; ) {
        const piece = Buffer.allocUnsafe(Math.min(PIECE, to - at));
        const { bytesRead } = await file.read(piece, 0, piece.length, at);
        if (bytesRead === 0) throw new Error('the rows put aside are gone');
        at += bytesRead;
        yield piece.subarray(0, bytesRead);
      }
    },
    close: () => file.close(),
  };
}
