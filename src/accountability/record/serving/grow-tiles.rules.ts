import { hashTile, TILE_WIDTH, type TilePlace } from '../log/tiles.rules.ts';

/** A tile, its place and the hashes it holds. */
export type GrownTile = TilePlace & { readonly level: number; readonly hashes: readonly Uint8Array[] };

/** Gives the hashes of the last tile of a level as it was before, where it was not full. */
export type ReadLast = (level: number, index: number, width: number) => Promise<readonly Uint8Array[]>;

/**
 * The tiles that are new or wider when a log of `size` entries takes in these leaves, level by level: what the last tile
 * held, then what is new; and of every tile that is now full, its hash in the level above.
 */
export async function growTiles(
  size: number,
  leaves: readonly Uint8Array[],
  readLast: ReadLast,
): Promise<GrownTile[]> {
  const tiles: GrownTile[] = [];
  let fresh = leaves;
  for (let level = 0, count = size; fresh.length > 0; level += 1, count = Math.floor(count / TILE_WIDTH)) {
    const first = Math.floor(count / TILE_WIDTH);
    const width = count % TILE_WIDTH;
    const row = width === 0 ? fresh : [...(await readLast(level, first, width)), ...fresh];
    const grown = inTiles(row).map((hashes, at) => ({
      level,
      index: first + at,
      width: hashes.length,
      hashes,
    }));
    tiles.push(...grown);
    fresh = grown.filter((tile) => tile.width === TILE_WIDTH).map(({ hashes }) => hashTile(hashes));
  }
  return tiles;
}

/** Neighbours in rows of 256, the last of them shorter. */
export function inTiles<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / TILE_WIDTH) }, (_, at) =>
    items.slice(at * TILE_WIDTH, (at + 1) * TILE_WIDTH),
  );
}
