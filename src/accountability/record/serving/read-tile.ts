import { NotFound } from '../../../db/errors.ts';
import { type ReadTile, rootOfPrefix } from '../log/prove.ts';
import { HASH_BYTES, hashTile, TILE_WIDTH, tilePath, widthIn } from '../log/tiles.rules.ts';
import { equalHashes } from '../log/tree.rules.ts';
import { RecordFault } from '../record-fault.rules.ts';
import type { RecordPlace } from './check-published.ts';
import { listPartWidths, readPublished, writePublished } from './published-files.ts';
import { hashesFromDatabase } from './tiles-from-database.ts';

/** The log as it was signed at one size. */
export type Signed = { readonly size: number; readonly root: Uint8Array };
type Tile = { readonly level: number; readonly index: number; readonly width: number };

/**
 * Reads the tiles of the log as it was signed. One that is not in the folder any more is made again from the database,
 * but only where that gives what was signed; throws a `RecordFault` where it does not, and `NotFound` for a tile that the
 * log does not have.
 */
export function openTiles(place: RecordPlace, signed: Signed): ReadTile {
  const readTile: ReadTile = async (level, index, width) => {
    const whole = { level, index, width: widthIn(signed.size, level, index) };
    if (width < 1 || width > whole.width) throw new NotFound();
    const found = await readTileFile(place.recordFolder, { level, index, width });
    if (found) return found;
    const made = whole.width === TILE_WIDTH ? await remakeFull(whole) : await remakeEdge(whole.level);
    return made.subarray(0, width * HASH_BYTES);
  };
  /** Of a full tile, the hash stands in the tile above it. */
  const remakeFull = async (tile: Tile) => {
    const hashes = await hashesFromDatabase(place.db, tile);
    const at = tile.index % TILE_WIDTH;
    const above = await readTile(tile.level + 1, Math.floor(tile.index / TILE_WIDTH), at + 1);
    if (!equalHashes(above.subarray(at * HASH_BYTES), hashTile(hashes))) throw new RecordFault('root', null);
    const bytes = Buffer.concat(hashes);
    await writePublished(place.recordFolder, tilePath(tile.level, tile.index, tile.width), bytes);
    return bytes;
  };
  const remakeEdge = async (level: number) => (await readEdge(place, signed)).get(level) ?? Buffer.alloc(0);
  return readTile;
}

/** The last tile of each level, where it is not full: together they give the root, so they are made again together. */
async function readEdge(place: RecordPlace, signed: Signed): Promise<ReadonlyMap<number, Uint8Array>> {
  const edge = new Map<number, Uint8Array>();
  const made: Tile[] = [];
  for (const tile of edgeOf(signed.size)) {
    const found = await readTileFile(place.recordFolder, tile);
    edge.set(tile.level, found ?? Buffer.concat(await hashesFromDatabase(place.db, tile)));
    if (!found) made.push(tile);
  }
  const root = await rootOfPrefix(
    async (level) => edge.get(level) ?? Buffer.alloc(0),
    signed.size,
    signed.size,
  );
  if (!equalHashes(root, signed.root)) throw new RecordFault('root', null);
  for (const { level, index, width } of made)
    await writePublished(place.recordFolder, tilePath(level, index, width), edge.get(level) ?? '');
  return edge;
}

function edgeOf(size: number): Tile[] {
  const tiles: Tile[] = [];
  for (let level = 0, count = size; count > 0; level += 1, count = Math.floor(count / TILE_WIDTH)) {
    const width = count % TILE_WIDTH;
    if (width > 0) tiles.push({ level, index: Math.floor(count / TILE_WIDTH), width });
  }
  return tiles;
}

/** A tile from its own file, or as the beginning of a wider one. A file of another length is as good as none. */
export async function readTileFile(folder: string, tile: Tile): Promise<Uint8Array | undefined> {
  const { level, index, width } = tile;
  for (const wide of [width, TILE_WIDTH, ...(await widerParts(folder, tile))]) {
    const bytes = await readPublished(folder, tilePath(level, index, wide));
    if (bytes?.length === wide * HASH_BYTES) return bytes.subarray(0, width * HASH_BYTES);
  }
  return undefined;
}

async function widerParts(folder: string, tile: Tile): Promise<number[]> {
  return (await listPartWidths(folder, tile)).filter((width) => width > tile.width);
}
