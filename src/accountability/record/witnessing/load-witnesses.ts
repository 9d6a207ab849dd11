import type { Temporal } from 'temporal-polyfill';
import type { Clock } from '../../../acts/clock.ts';
import { listRecordKeys } from '../keys/record-keys.queries.ts';
import { openCheckpoint, readCheckpoint } from '../log/checkpoint.rules.ts';
import { rootOfPrefix } from '../log/prove.ts';
import { equalHashes } from '../log/tree.rules.ts';
import { RecordFault } from '../record-fault.rules.ts';
import { latestCheckpoint } from '../recorded.queries.ts';
import type { RecordPlace } from '../serving/check-published.ts';
import { openTiles, type Signed } from '../serving/read-tile.ts';
import { type KeptCheckpoint, listWitnesses, type WitnessSeen } from './record-witnesses.queries.ts';
import { decideStanding, type Standing } from './standing.rules.ts';

export type ComparedWitness = WitnessSeen & { readonly standing: Standing; readonly days: number };

type Place = RecordPlace & { readonly clock: Clock };

/** The witnesses that stand, of all bodies or one, each held against the record as it is now. */
export async function loadWitnesses(
  place: Place,
  bodyId?: string,
): Promise<{ readonly witnesses: readonly ComparedWitness[]; readonly now: Temporal.Instant }> {
  const [seen, latest, now, keys] = await Promise.all([
    listWitnesses(place.db, bodyId),
    latestCheckpoint(place.db),
    place.clock.now(place.db),
    listRecordKeys(place.db),
  ]);
  const vkeys = keys.map(({ vkey }) => vkey);
  const signed = latest && readCheckpoint(latest.note);
  const witnesses: ComparedWitness[] = [];
  for (const witness of seen) {
    const { last } = witness;
    const isSame = last && signed ? await beginsSo(place, signed, last) : undefined;
    const isSigned = last !== null && !('refused' in openCheckpoint(last.note, { vkeys }));
    const kept = last && { size: last.size, heardAtMs: last.heardAt.epochMilliseconds, isSigned };
    const record = { size: signed?.size ?? 0, isSame, nowMs: now.epochMilliseconds };
    witnesses.push({ ...witness, ...decideStanding(kept, record) });
  }
  return { witnesses, now };
}

/** Whether the record begins with what a witness holds; undefined where the record cannot be read so far. */
async function beginsSo(
  place: RecordPlace,
  signed: Signed,
  last: KeptCheckpoint,
): Promise<boolean | undefined> {
  if (last.size > signed.size) return undefined;
  try {
    return equalHashes(await rootOfPrefix(openTiles(place, signed), last.size, signed.size), last.root);
  } catch (error) {
    if (error instanceof RecordFault) return undefined;
    throw error;
  }
}
