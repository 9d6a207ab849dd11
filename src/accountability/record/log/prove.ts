import {
  HASH_BYTES,
  hashTile,
  readTile as readHashes,
  TILE_WIDTH,
  tilePath,
  widthIn,
} from './tiles.rules.ts';
import { EMPTY_ROOT, hashChildren } from './tree.rules.ts';

/** Gives the bytes of a tile of hashes; throws where there is none. */
export type ReadTile = (level: number, index: number, width: number) => Promise<Uint8Array>;

/** Hashes that show that entry `index` stands in the log of `size` entries (RFC 6962 §2.1.1), the leaf’s neighbour first. */
export async function proveInclusion(readTile: ReadTile, index: number, size: number): Promise<Uint8Array[]> {
  if (!(index >= 0 && index < size)) throw new RangeError(`Entry ${index} of ${size}`);
  const tree = openTree(readTile, size);
  return pathTo(tree, index, 0, size);
}

/** Hashes that show that the log of `to` entries begins with all of the log of `from` entries (RFC 6962 §2.1.2). */
export async function proveConsistency(readTile: ReadTile, from: number, to: number): Promise<Uint8Array[]> {
  if (!(from >= 0 && from <= to)) throw new RangeError(`From ${from} to ${to} entries`);
  if (from === to || from === 0) return [];
  return pathToPrefix(openTree(readTile, to), from, { start: 0, end: to, isWhole: true });
}

/** The root of the log’s first `prefix` entries, read from the tiles of a log of `size` entries. */
export async function rootOfPrefix(readTile: ReadTile, prefix: number, size: number): Promise<Uint8Array> {
  if (!(prefix >= 0 && prefix <= size)) throw new RangeError(`The first ${prefix} of ${size}`);
  return prefix === 0 ? EMPTY_ROOT : rootOfRange(openTree(readTile, size), 0, prefix);
}

/** The hashes of tiles, each tile asked for once. */
type Tree = { readonly hashes: (level: number, index: number) => Promise<readonly Uint8Array[]> };

function openTree(readTile: ReadTile, size: number): Tree {
  const kept = new Map<string, Promise<readonly Uint8Array[]>>();
  const load = async (level: number, index: number) => {
    const width = widthIn(size, level, index);
    const bytes = await readTile(level, index, width);
    const hashes = readHashes(bytes.subarray(0, width * HASH_BYTES));
    if (hashes?.length !== width)
      throw new Error(`${tilePath(level, index, width)} is ${bytes.length} bytes`);
    return hashes;
  };
  return {
    hashes(level, index) {
      const name = `${level}/${index}`;
      const found = kept.get(name) ?? load(level, index);
      kept.set(name, found);
      return found;
    },
  };
}

/** The path of an entry within the range, from the leaf up. */
async function pathTo(tree: Tree, index: number, start: number, end: number): Promise<Uint8Array[]> {
  if (end - start === 1) return [];
  const middle = start + splitOf(end - start);
  if (index < middle) {
    return [...(await pathTo(tree, index, start, middle)), await rootOfRange(tree, middle, end)];
  }
  return [...(await pathTo(tree, index, middle, end)), await rootOfRange(tree, start, middle)];
}

type Range = { readonly start: number; readonly end: number; readonly isWhole: boolean };

/** `isWhole`: the range so far is the smaller tree itself, whose root the reader has. */
async function pathToPrefix(tree: Tree, from: number, { start, end, isWhole }: Range): Promise<Uint8Array[]> {
  if (from === end) return isWhole ? [] : [await rootOfRange(tree, start, end)];
  const middle = start + splitOf(end - start);
  if (from <= middle) {
    const below = await pathToPrefix(tree, from, { start, end: middle, isWhole });
    return [...below, await rootOfRange(tree, middle, end)];
  }
  const below = await pathToPrefix(tree, from, { start: middle, end, isWhole: false });
  return [...below, await rootOfRange(tree, start, middle)];
}

/** The root over entries `start` to `end`, of which `start` is where a subtree of that size may begin. */
async function rootOfRange(tree: Tree, start: number, end: number): Promise<Uint8Array> {
  const count = end - start;
  const half = splitOf(count);
  if (count > 1 && half * 2 !== count) {
    return hashChildren(
      await rootOfRange(tree, start, start + half),
      await rootOfRange(tree, start + half, end),
    );
  }
  let level = 0;
  let span = count;
  while (span >= TILE_WIDTH) {
    span /= TILE_WIDTH;
    level += 1;
  }
  const first = start / TILE_WIDTH ** level;
  const hashes = await tree.hashes(level, Math.floor(first / TILE_WIDTH));
  const at = first % TILE_WIDTH;
  return hashTile(hashes.slice(at, at + span));
}

/** The largest power of two below `count`: where RFC 6962 divides a tree. */
function splitOf(count: number): number {
  let half = 1;
  while (half * 2 < count) half *= 2;
  return half;
}
