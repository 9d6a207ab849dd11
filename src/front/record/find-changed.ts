import { leafBytes } from '../../accountability/record/log/leaf.rules.ts';
import { HASH_BYTES, TILE_WIDTH } from '../../accountability/record/log/tiles.rules.ts';
import { equalHashes, hashLeaf } from '../../accountability/record/log/tree.rules.ts';
import type { RecordEntry } from '../../accountability/record/record-entries.queries.ts';
import { RecordFault } from '../../accountability/record/record-fault.rules.ts';
import { latestCheckpoint } from '../../accountability/record/recorded.queries.ts';
import { openTiles } from '../../accountability/record/serving/read-tile.ts';
import type { Site } from '../../web/edge/visit.ts';

/**
 * The numbers of those entries that the database holds otherwise than they were recorded: their texts against the hashes
 * in the published tiles. What is missing altogether is found by the look through the whole record.
 */
export async function findChanged(
  place: Pick<Site, 'db' | 'recordFolder'>,
  entries: readonly RecordEntry[],
): Promise<number[]> {
  const last = await latestCheckpoint(place.db);
  if (!last) return [];
  const readTile = openTiles(place, last);
  const changed: number[] = [];
  for (const entry of entries) {
    const { position } = entry;
    if (position === null || position >= last.size) continue;
    const at = position % TILE_WIDTH;
    const tile = await readTile(0, Math.floor(position / TILE_WIDTH), at + 1).catch(orNothing);
    if (!equalHashes(tile.subarray(at * HASH_BYTES), hashLeaf(leafBytes(entry)))) changed.push(position);
  }
  return changed;
}

/** A tile that can be made no more says nothing for any of its entries. */
function orNothing(error: unknown): Uint8Array {
  if (error instanceof RecordFault) return new Uint8Array();
  throw error;
}
