import { NotFound } from '../../../db/errors.ts';
import { formatProofFile } from '../log/proof-file.rules.ts';
import { proveInclusion } from '../log/prove.ts';
import { TILE_WIDTH } from '../log/tiles.rules.ts';
import { latestCheckpoint } from '../recorded.queries.ts';
import type { RecordPlace } from './check-published.ts';
import { readEntries } from './read-bundle.ts';
import { openTiles, type Signed } from './read-tile.ts';

/**
 * The receipt of an entry: its inclusion proof under the last checkpoint, the checkpoint, and the entry as it was
 * recorded, as text to keep (C2SP tlog-proof). Throws `NotFound` where the log has no such place, and a `RecordFault`
 * where files and database together no longer give what was signed.
 */
export async function makeProof(place: RecordPlace, position: number): Promise<string> {
  const last = await latestCheckpoint(place.db);
  if (!last || !(position >= 0 && position < last.size)) throw new NotFound();
  const proof = await proveInclusion(openTiles(place, last), position, last.size);
  const leaf = await readEntryAt(place, last, position);
  return formatProofFile({ index: position, proof, checkpoint: last.note, leaf });
}

/** The entry at a place of the log as it was recorded: its text’s bytes. */
export async function readEntryAt(place: RecordPlace, signed: Signed, position: number): Promise<Uint8Array> {
  const index = Math.floor(position / TILE_WIDTH);
  const width = (position % TILE_WIDTH) + 1;
  const entry = (await readEntries(place, signed, { index, width }))[width - 1];
  if (!entry) throw new NotFound();
  return entry;
}
