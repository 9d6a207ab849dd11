import { append, emptyFrontier, hashChildren, rootOf } from './tree.rules.ts';

/** Hashes in a full tile, entries in a full bundle (C2SP tlog-tiles). */
export const TILE_WIDTH = 256;
export const HASH_BYTES = 32;
/** A bundle gives the length of each entry in two bytes. */
export const LARGEST_ENTRY_BYTES = 65_535;

/** One file of the log: hashes of a level (0 the entries’ own), or a bundle of the entries themselves. */
export type TilePlace = {
  readonly level: number | 'entries';
  readonly index: number;
  /** 256, or fewer in the last of a level. */
  readonly width: number;
};

/** Where a tile of hashes lies under the log’s address, such as `tile/0/x001/x234/067.p/8`. */
export function tilePath(level: number, index: number, width: number = TILE_WIDTH): string {
  return pathOf({ level, index, width });
}

/** Where a bundle of entries lies under the log’s address, such as `tile/entries/000.p/12`. */
export function entriesPath(index: number, width: number = TILE_WIDTH): string {
  return pathOf({ level: 'entries', index, width });
}

export function pathOf({ level, index, width }: TilePlace): string {
  const digits = String(index);
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/gu) ?? [];
  const number = groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
  return `tile/${level}/${number}${width < TILE_WIDTH ? `.p/${width}` : ''}`;
}

/** The tile that a path names, written the one way there is; undefined for every other text. */
export function readTilePath(path: string): TilePlace | undefined {
  const parts = /^tile\/(entries|\d{1,2})\/((?:x\d{3}\/){0,4}\d{3})(?:\.p\/(\d{1,3}))?$/u.exec(path);
  if (!parts) return undefined;
  const [, level = '', number = '', width] = parts;
  const place: TilePlace = {
    level: level === 'entries' ? level : Number(level),
    index: Number(number.replaceAll(/\D/gu, '')),
    width: width === undefined ? TILE_WIDTH : Number(width),
  };
  const isOne = place.width >= 1 && (place.level === 'entries' || place.level < 64);
  return isOne && pathOf(place) === path ? place : undefined;
}

/**
 * Every tile and bundle that a log of `to` entries has and one of `from` entries had not, or had narrower: what must be
 * written when it grows. With `from` 0: all of them.
 */
export function* tilesOf(to: number, from = 0): Generator<TilePlace> {
  yield* tilesOfLevel('entries', to, from);
  for (let level = 0, count = to, before = from; count > 0; level += 1) {
    yield* tilesOfLevel(level, count, before);
    count = Math.floor(count / TILE_WIDTH);
    before = Math.floor(before / TILE_WIDTH);
  }
}

/** How wide the tile at this place is in a log of this size; 0 where there is none. */
export function widthIn(size: number, level: number | 'entries', index: number): number {
  const count = Math.floor(size / TILE_WIDTH ** (level === 'entries' ? 0 : level));
  return Math.max(0, Math.min(TILE_WIDTH, count - index * TILE_WIDTH));
}

/** Entries as a bundle: the length of each in two bytes, the larger first, then its bytes. Throws on a longer entry. */
export function writeBundle(entries: readonly Uint8Array[]): Uint8Array {
  const parts = entries.flatMap((entry) => {
    if (entry.length > LARGEST_ENTRY_BYTES) throw new RangeError(`An entry of ${entry.length} bytes`);
    const length = Buffer.allocUnsafe(2);
    length.writeUInt16BE(entry.length);
    return [length, entry];
  });
  return Buffer.concat(parts);
}

/** The entries of a bundle, as views of its bytes; undefined where a length points past its end, or over 256. */
export function readBundle(bytes: Uint8Array): Uint8Array[] | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const entries: Uint8Array[] = [];
  for (let at = 0; at < view.length; ) {
    if (at + 2 > view.length || entries.length === TILE_WIDTH) return undefined;
    const end = at + 2 + view.readUInt16BE(at);
    if (end > view.length) return undefined;
    entries.push(view.subarray(at + 2, end));
    at = end;
  }
  return entries;
}

/** The hashes of a tile, as views of its bytes; undefined where they are not 1 to 256 whole hashes. */
export function readTile(bytes: Uint8Array): Uint8Array[] | undefined {
  const width = bytes.length / HASH_BYTES;
  if (!Number.isInteger(width) || width < 1 || width > TILE_WIDTH) return undefined;
  return Array.from({ length: width }, (_, at) => bytes.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES));
}

/** The root over neighbouring hashes: of a full tile, what the level above says of it. */
export function hashTile(hashes: readonly Uint8Array[]): Uint8Array {
  if (hashes.length !== TILE_WIDTH) return rootOf(hashes.reduce(append, emptyFrontier()));
  let row = hashes;
  while (row.length > 1) {
    const below = row;
    row = Array.from({ length: below.length / 2 }, (_, at) =>
      hashChildren(below[2 * at] as Uint8Array, below[2 * at + 1] as Uint8Array),
    );
  }
  return row[0] as Uint8Array;
}

function* tilesOfLevel(level: number | 'entries', count: number, before: number): Generator<TilePlace> {
  if (count === before) return;
  for (let index = Math.floor(before / TILE_WIDTH); index * TILE_WIDTH < count; index += 1) {
    yield { level, index, width: Math.min(TILE_WIDTH, count - index * TILE_WIDTH) };
  }
}
