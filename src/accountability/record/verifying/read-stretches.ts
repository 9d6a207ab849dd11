import { TILE_WIDTH, widthIn } from '../log/tiles.rules.ts';
import type { ReadFile } from './check-stretch.rules.ts';
import { shownPath } from './log-paths.rules.ts';
import { type LogSource, readBundleFile, readTileFile } from './log-source.ts';

/** 256 neighbouring entries, or the fewer last ones, as the log’s files hold them. */
export type ReadStretch = {
  readonly from: number;
  readonly width: number;
  readonly bundle: ReadFile;
  readonly tile: ReadFile;
  /** What the site shows of them now; undefined where it says nothing. */
  readonly shown: Uint8Array | undefined;
};

/** Stretches that are asked for before the one in hand is done with: a bundle holds 16 megabytes at the most. */
const AHEAD = 6;

/** A log’s entries and their hashes from the first on, a few stretches in memory at a time. */
export async function* readStretches(
  source: LogSource,
  size: number,
  doesShow: boolean,
): AsyncGenerator<ReadStretch> {
  const count = Math.ceil(size / TILE_WIDTH);
  const asked: Promise<ReadStretch>[] = [];
  for (let index = 0; index < count; index += 1) {
    for (let next = index + asked.length; next < Math.min(count, index + AHEAD); next += 1) {
      const stretch = readStretch(source, next, { size, doesShow });
      // Whoever walks may stop before this one: then its failure is nobody’s.
      stretch.catch(() => {});
      asked.push(stretch);
    }
    yield await (asked.shift() as Promise<ReadStretch>);
  }
}

async function readStretch(
  source: LogSource,
  index: number,
  { size, doesShow }: { readonly size: number; readonly doesShow: boolean },
): Promise<ReadStretch> {
  const width = widthIn(size, 'entries', index);
  const [bundle, tile, shown] = await Promise.all([
    readBundleFile(source, index, width),
    readTileFile(source, 0, index, width),
    doesShow ? source.read(shownPath(index)) : undefined,
  ]);
  return { from: index * TILE_WIDTH, width, bundle, tile, shown };
}
