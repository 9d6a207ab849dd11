import { listRecordKeys } from '../keys/record-keys.queries.ts';
import { openCheckpoint } from '../log/checkpoint.rules.ts';
import { equalHashes } from '../log/tree.rules.ts';
import { RecordFault } from '../record-fault.rules.ts';
import { listCheckpoints } from '../recorded.queries.ts';
import { findOrigin } from '../sequencing/record-log.queries.ts';
import type { LogSource } from '../verifying/log-source.ts';
import type { RecordPlace } from './check-published.ts';
import { readLogFile } from './read-log-file.ts';

/**
 * This installation’s own log, to be verified like any other: its files, made again where they are gone; every
 * checkpoint it signed; and what the database holds now.
 */
export function openOwnLog(place: RecordPlace): LogSource {
  return {
    async read(path) {
      try {
        return (await readLogFile(place, path))?.bytes;
      } catch (error) {
        // A file that cannot be made again is a file that is missing.
        if (error instanceof RecordFault) return undefined;
        throw error;
      }
    },
    earlier: () => listCheckpoints(place.db),
  };
}

/** The size of the first checkpoint in the database that is not as the log’s keys signed it; null where all are. */
export async function findUnsigned({ db }: RecordPlace): Promise<number | null> {
  const origin = await findOrigin(db);
  const vkeys = (await listRecordKeys(db)).map(({ vkey }) => vkey);
  for await (const { size, root, note } of listCheckpoints(db)) {
    const opened = openCheckpoint(note, { vkeys, origin });
    const isSigned =
      !('refused' in opened) && opened.checkpoint.size === size && equalHashes(opened.checkpoint.root, root);
    if (!isSigned) return size;
  }
  return null;
}
