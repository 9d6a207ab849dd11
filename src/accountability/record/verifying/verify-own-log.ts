import { HASH_BYTES } from '../log/tiles.rules.ts';
import { readLeafHashes } from '../sequencing/record-log.queries.ts';
import { findLeftOut } from '../serving/audits.queries.ts';
import type { RecordPlace } from '../serving/check-published.ts';
import { findUnsigned, openOwnLog } from '../serving/own-log.ts';
import type { Fault } from './faults.rules.ts';
import { type LogSource, openFolder } from './log-source.ts';
import { type Verified, type VerifyAsk, verifyLog } from './verify-log.ts';

/**
 * Verifies an installation’s own record: its files as they lie, and everything the database holds of it, its hashes,
 * checkpoints and entries. Undefined before the first checkpoint.
 */
export async function verifyOwnLog(place: RecordPlace, ask: VerifyAsk = {}): Promise<Verified | undefined> {
  const keptHashes = async (from: number, to: number) => {
    const kept = await ask.keptHashes?.(from, to);
    return kept && kept.length > 0 ? kept : hashesInDatabase(place, from, to);
  };
  const verified = await verifyLog(openAsItLies(place), { ...ask, keptHashes });
  if (!verified) return undefined;
  const others = await findInDatabase(place);
  return {
    ...verified,
    valid: verified.valid && others.length === 0,
    faults: [...verified.faults, ...others],
    faultCount: verified.faultCount + others.length,
  };
}

/** A file that is there is taken as it is; one that is not is made from the database. */
function openAsItLies(place: RecordPlace): LogSource {
  const [folder, own] = [openFolder(place.recordFolder), openOwnLog(place)];
  return { ...own, read: async (path) => (await folder.read(path)) ?? own.read(path) };
}

/** The hash of every place of a stretch; of a place that is gone, 32 zero bytes. */
async function hashesInDatabase({ db }: RecordPlace, from: number, to: number): Promise<Uint8Array> {
  const bytes = Buffer.alloc((to - from) * HASH_BYTES);
  for (const { position, hash } of await readLeafHashes(db, from, to)) {
    bytes.set(hash.subarray(0, HASH_BYTES), (position - from) * HASH_BYTES);
  }
  return bytes;
}

/** What no file of the log shows: checkpoints that were changed, entries without a place. */
async function findInDatabase(place: RecordPlace): Promise<Fault[]> {
  const unsigned = await findUnsigned(place);
  const leftOut = await findLeftOut(place.db);
  return [
    ...(unsigned === null ? [] : [{ kind: 'checkpoint-changed', within: null } as const]),
    ...(leftOut === null ? [] : [{ kind: 'out-of-place', within: null } as const]),
  ];
}
