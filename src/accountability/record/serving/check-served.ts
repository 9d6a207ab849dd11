import { NotFound } from '../../../db/errors.ts';
import {
  HASH_BYTES,
  readTile as hashesOf,
  hashTile,
  readBundle,
  readTilePath,
  TILE_WIDTH,
} from '../log/tiles.rules.ts';
import { equalHashes, hashLeaf } from '../log/tree.rules.ts';
import { RecordFault } from '../record-fault.rules.ts';
import { latestCheckpoint } from '../recorded.queries.ts';
import type { RecordPlace } from './check-published.ts';
import { openTiles } from './read-tile.ts';

/**
 * Whether a full tile or bundle is what the tile above it says, so that whoever fetches it may keep it for ever: a file
 * that was damaged on the disk has the right length too.
 */
export async function isAsSigned(place: RecordPlace, path: string, bytes: Uint8Array): Promise<boolean> {
  const tile = readTilePath(path);
  const hashes =
    tile?.level === 'entries' ? readBundle(bytes)?.map((entry) => hashLeaf(entry)) : hashesOf(bytes);
  const last = await latestCheckpoint(place.db);
  if (!tile || hashes?.length !== TILE_WIDTH || !last) return false;
  const level = tile.level === 'entries' ? 0 : tile.level;
  try {
    const at = tile.index % TILE_WIDTH;
    const above = await openTiles(place, last)(level + 1, Math.floor(tile.index / TILE_WIDTH), at + 1);
    return equalHashes(above.subarray(at * HASH_BYTES), hashTile(hashes));
  } catch (error) {
    if (error instanceof RecordFault || error instanceof NotFound) return false;
    throw error;
  }
}
