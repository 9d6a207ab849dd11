import type { Clock } from '../../../acts/clock.ts';
import { nobody } from '../../../acts/nobody.ts';
import { transact } from '../../../acts/transact.ts';
import type { Transaction } from '../../../db/connect.ts';
import { listRecordKeys } from '../keys/record-keys.queries.ts';
import { readCheckpoint } from '../log/checkpoint.rules.ts';
import { TILE_WIDTH, widthIn } from '../log/tiles.rules.ts';
import { hashLeaf } from '../log/tree.rules.ts';
import { RecordFault } from '../record-fault.rules.ts';
import { awaitTurn, fixOrigin, insertLeaves, readLeafHashes } from '../sequencing/record-log.queries.ts';
import type { RecordPlace } from '../serving/check-published.ts';
import { readPublishedCheckpoint } from '../serving/published-files.ts';
import { readBundleFile } from '../serving/read-bundle.ts';
import { openFolder } from '../verifying/log-source.ts';
import { verifyLog } from '../verifying/verify-log.ts';
import { entryOfLeaf, idOfLeaf } from './entries-put-back.rules.ts';
import { countPlaces, findHeld, putBackEntries, putBackKeys, stopWaiting } from './put-back.queries.ts';

type Place = RecordPlace & { readonly clock: Clock };

/**
 * Puts back into the database what the files of a log tell and it has lost: in which order the entries stand, and entries
 * themselves, word for word, as after a restore from an earlier day. The files are verified first; nothing that is there
 * is touched. How many places were put back. Throws a `RecordFault` where the files are not what the log’s keys signed.
 */
export async function putBackPlaces(place: Place, folder: string): Promise<number> {
  const published = await readPublishedCheckpoint(folder);
  const size = published?.size ?? 0;
  if (!published || (await countPlaces(place.db, size)) === size) return 0;
  await verifyFiles(place, folder);
  return transact(place.db, nobody, async (tx) => {
    const origin = readCheckpoint(published.note)?.origin ?? '';
    await fixOrigin(tx, origin, await place.clock.now(tx));
    await awaitTurn(tx);
    let count = 0;
    for (let index = 0; index * TILE_WIDTH < size; index += 1)
      count += await putBackBundle(tx, folder, { index, width: widthIn(size, 'entries', index) });
    await stopWaiting(tx);
    await putBackKeys(tx);
    return count;
  });
}

async function verifyFiles({ db }: Place, folder: string): Promise<void> {
  const keys = (await listRecordKeys(db)).map(({ vkey }) => vkey);
  const verified = await verifyLog(openFolder(folder), { keys });
  if (!verified?.valid) throw new RecordFault('files', verified?.firstBad?.from ?? null);
}

async function putBackBundle(
  tx: Transaction,
  folder: string,
  { index, width }: { readonly index: number; readonly width: number },
): Promise<number> {
  const from = index * TILE_WIDTH;
  const kept = new Set((await readLeafHashes(tx, from, from + width)).map(({ position }) => position));
  if (kept.size === width) return 0;
  const leaves = (await readBundleFile(folder, index, width)) ?? [];
  const ids = leaves.map(idOfLeaf);
  const held = await findHeld(tx, ids);
  const gone = leaves.filter((_, at) => !held.has(ids[at] ?? ''));
  await putBackEntries(
    tx,
    gone.map((leaf) => {
      const entry = entryOfLeaf(leaf);
      if (!entry) throw new RecordFault('missing', from + leaves.indexOf(leaf));
      return entry;
    }),
  );
  for (const [at, leaf] of leaves.entries())
    if (!kept.has(from + at)) await insertLeaves(tx, from + at, [ids[at] ?? ''], hashLeaf(leaf));
  return width - kept.size;
}
