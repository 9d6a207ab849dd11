import { NotFound } from '../../../db/errors.ts';
import { readCheckpoint } from '../log/checkpoint.rules.ts';
import { leafBytes } from '../log/leaf.rules.ts';
import { isIncluded } from '../log/proofs.rules.ts';
import { proveInclusion } from '../log/prove.ts';
import { HASH_BYTES, TILE_WIDTH } from '../log/tiles.rules.ts';
import { equalHashes, hashLeaf } from '../log/tree.rules.ts';
import { type FaultWord, RecordFault } from '../record-fault.rules.ts';
import { findRecorded, latestCheckpoint, type Recorded } from '../recorded.queries.ts';
import type { RecordPlace } from './check-published.ts';
import { readEntryAt } from './make-proof.ts';
import { openTiles, type Signed } from './read-tile.ts';

export type Comparison = {
  /** Null: the database holds, at this place, what was recorded. */
  readonly fault: FaultWord | null;
  /** What was recorded, as the leaf’s text; null where the files are gone and the database gives something else. */
  readonly recorded: string | null;
  /** What the database holds now; undefined where it holds nothing there. */
  readonly held: Recorded | undefined;
};

/**
 * Holds the entry that the database has at a place of the log against what was recorded there: its hash in the published
 * tiles, and those against the signed root. Throws `NotFound` where the log has no such place.
 */
export async function compareRecorded(place: RecordPlace, position: number): Promise<Comparison> {
  const last = await latestCheckpoint(place.db);
  const signed = last && readCheckpoint(last.note);
  if (!signed || !(position >= 0 && position < signed.size)) throw new NotFound();
  const held = await findRecorded(place.db, position);
  try {
    const hash = await signedHash(place, signed, position);
    const bytes = await readEntryAt(place, signed, position);
    if (!equalHashes(hashLeaf(bytes), hash)) return { fault: 'files', recorded: null, held };
    const recorded = Buffer.from(bytes).toString('utf8');
    return { fault: faultOf(held, hash, recorded), recorded, held };
  } catch (error) {
    if (!(error instanceof RecordFault)) throw error;
    return { fault: error.position === position ? error.fault : 'root', recorded: null, held };
  }
}

/** Whether the database holds, at this place, what was recorded there. */
export async function isAsRecorded(place: RecordPlace, position: number): Promise<boolean> {
  return (await compareRecorded(place, position)).fault === null;
}

async function signedHash(place: RecordPlace, { size, root }: Signed, index: number): Promise<Uint8Array> {
  const readTile = openTiles(place, { size, root });
  const width = (index % TILE_WIDTH) + 1;
  const leafHash = (await readTile(0, Math.floor(index / TILE_WIDTH), width)).subarray(-HASH_BYTES);
  const proof = await proveInclusion(readTile, index, size);
  if (!isIncluded({ index, size, leafHash, root, proof })) throw new RecordFault('files', index);
  return leafHash;
}

function faultOf(held: Recorded | undefined, hash: Uint8Array, recorded: string): FaultWord | null {
  if (!held) return 'missing';
  if (equalHashes(hashLeaf(leafBytes(held)), hash)) return null;
  return (JSON.parse(recorded) as { id?: string }).id === held.id ? 'changed' : 'moved';
}
