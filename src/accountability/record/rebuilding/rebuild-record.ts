import { latestCheckpoint } from '../recorded.queries.ts';
import type { SequencerPlace } from '../sequencing/sequencer-place.ts';
import { putBackCheckpoint } from './put-back-checkpoint.ts';
import { putBackPlaces } from './put-back-places.ts';
import { rebuildFiles } from './rebuild-files.ts';

export type Rebuilt = {
  readonly size: number;
  /** Files that were gone or not what was signed. */
  readonly written: number;
  /** Places and checkpoints that the database had lost. */
  readonly places: number;
  readonly checkpoints: number;
};

/**
 * Makes again whatever of the log was lost, from what is left of it: the order of the entries from the files (those of
 * this installation, or a copy in `files`), the last checkpoint from the files or by signing it again, the files from the
 * database. Undefined where nothing was ever signed. Throws a `RecordFault` where what is left does not give the signed
 * root; the files are then as they were.
 */
export async function rebuildRecord(
  place: SequencerPlace,
  files = place.recordFolder,
): Promise<Rebuilt | undefined> {
  const places = await putBackPlaces(place, files);
  const checkpoints = await putBackCheckpoint(place, files);
  if (!(await latestCheckpoint(place.db))) return undefined;
  return { ...(await rebuildFiles(place)), places, checkpoints };
}
