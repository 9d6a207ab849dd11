import type { Database, Transaction } from '../../../db/connect.ts';
import { hashTile, TILE_WIDTH } from '../log/tiles.rules.ts';
import { RecordFault } from '../record-fault.rules.ts';
import { readLeafHashes } from '../sequencing/record-log.queries.ts';

/** Leaves read at once. */
const STRIDE = TILE_WIDTH * TILE_WIDTH;

/** The hashes of a tile, worked out from the leaves that the database holds. Throws where one of those is gone. */
export async function hashesFromDatabase(
  db: Database,
  tile: { readonly level: number; readonly index: number; readonly width: number },
): Promise<Uint8Array[]> {
  const span = TILE_WIDTH ** tile.level;
  const from = tile.index * TILE_WIDTH * span;
  const to = from + tile.width * span;
  const rows: Uint8Array[][] = Array.from({ length: tile.level + 1 }, () => []);
  for (let at = from; at < to; at += STRIDE) {
    for (const hash of await leavesBetween(db, at, Math.min(at + STRIDE, to)))
      addHash(rows, hash, tile.level);
  }
  return rows[tile.level] ?? [];
}

/** The hash of each entry of a stretch of the log. Throws, naming the first that is gone. */
export async function leavesBetween(
  db: Database | Transaction,
  from: number,
  to: number,
): Promise<Uint8Array[]> {
  const leaves = await readLeafHashes(db, from, to);
  const gap = leaves.findIndex(({ position }, at) => position !== from + at);
  if (gap >= 0 || leaves.length < to - from)
    throw new RecordFault('missing', from + (gap >= 0 ? gap : leaves.length));
  return leaves.map(({ hash }) => hash);
}

/** Adds a leaf to the lowest row; whenever a row below `top` is full, the row above gets its hash. */
function addHash(rows: readonly Uint8Array[][], hash: Uint8Array, top: number): void {
  rows[0]?.push(hash);
  for (let level = 0; level < top; level += 1) {
    const row = rows[level];
    if (row?.length !== TILE_WIDTH) return;
    rows[level + 1]?.push(hashTile(row));
    row.length = 0;
  }
}
