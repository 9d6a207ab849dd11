import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { entriesPath, TILE_WIDTH, tilePath } from '../log/tiles.rules.ts';

/** Somewhere a log can be read from: a folder, a web address, or this installation. */
export type LogSource = {
  /** A file of the log by its path, such as `tile/0/000`; undefined where there is none. */
  readonly read: (path: string) => Promise<Uint8Array | undefined>;
  /** Checkpoints of earlier sizes in growing order, where they are kept. */
  readonly earlier?: () => AsyncIterable<{ readonly size: number; readonly root: Uint8Array }>;
};

/** A log in a folder, laid out as it is on the web (C2SP tlog-tiles). */
export function openFolder(folder: string): LogSource {
  return {
    async read(path) {
      try {
        return await readFile(join(folder, path));
      } catch (error) {
        const code = (error as NodeJS.ErrnoException).code ?? '';
        if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(code)) return undefined;
        throw error;
      }
    },
  };
}

/** A file of the log of which the last of its level may be narrower: once it is full, the narrow one may be gone. */
async function readWhole(
  source: LogSource,
  pathOfWidth: (width?: number) => string,
  width: number,
): Promise<{ readonly path: string; readonly bytes: Uint8Array | undefined; readonly isFull: boolean }> {
  const path = pathOfWidth(width);
  const bytes = await source.read(path);
  if (bytes || width === TILE_WIDTH) return { path, bytes, isFull: width === TILE_WIDTH };
  const full = await source.read(pathOfWidth());
  return { path, bytes: full, isFull: full !== undefined };
}

export function readBundleFile(source: LogSource, index: number, width: number) {
  return readWhole(source, (some) => entriesPath(index, some), width);
}

export function readTileFile(source: LogSource, level: number, index: number, width: number) {
  return readWhole(source, (some) => tilePath(level, index, some), width);
}
