import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../../../acts/clock.ts';
import type { Database } from '../../../db/connect.ts';
import { readCheckpoint } from '../log/checkpoint.rules.ts';
import { openNote } from '../log/note.rules.ts';
import { findOrigin } from '../sequencing/record-log.queries.ts';
import { insertKept, listWitnesses } from './record-witnesses.queries.ts';

export type TakeRefusal = 'not-a-checkpoint' | 'another-log' | 'no-such-witness' | 'from-the-future';

/** How far a witness’s clock may be ahead. */
const AHEAD_MS = 300_000;

/**
 * Takes what a named witness kept, admitted by its signature and nothing else, for every body that named it. Whether it
 * agrees with the record is not asked: one that does not is what witnesses are for. One that says it was signed later
 * than now is refused: it would stay the last for ever.
 */
export async function takeCheckpoint(
  { db, clock }: { readonly db: Database; readonly clock: Clock },
  note: string,
): Promise<{ readonly keeper: string } | { readonly refused: TakeRefusal }> {
  const checkpoint = readCheckpoint(note);
  if (!checkpoint) return { refused: 'not-a-checkpoint' };
  if (checkpoint.origin !== (await findOrigin(db))) return { refused: 'another-log' };
  const witnesses = await listWitnesses(db);
  const vkey = witnesses.map((witness) => witness.vkey).find((key) => secondsOf(note, key) !== undefined);
  if (vkey === undefined) return { refused: 'no-such-witness' };
  const keptMs = (secondsOf(note, vkey) ?? 0) * 1000;
  const heardAt = await clock.now(db);
  // A demonstration tells another time than the witness's machine.
  const latest = Math.max(heardAt.epochMilliseconds, Date.now());
  if (keptMs > latest + AHEAD_MS) return { refused: 'from-the-future' };
  // Its own clock orders what it says; when we heard it, ours says.
  const keptAt = Temporal.Instant.fromEpochMilliseconds(keptMs);
  const { size, root } = checkpoint;
  const named = witnesses.filter((witness) => witness.vkey === vkey);
  for (const { id } of named) await insertKept(db, id, { size, root, keptAt, heardAt, note });
  return { keeper: named[0]?.keeper ?? '' };
}

/** When this witness signed, in seconds since 1970; undefined where it did not. */
function secondsOf(note: string, vkey: string): number | undefined {
  const opened = openNote(note, [vkey]);
  return 'refused' in opened ? undefined : opened.signedBy[0]?.atSeconds;
}
