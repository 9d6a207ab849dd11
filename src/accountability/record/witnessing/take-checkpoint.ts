import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../../../acts/clock.ts';
import type { Database } from '../../../db/connect.ts';
import { readCheckpoint } from '../log/checkpoint.rules.ts';
import { openNote } from '../log/note.rules.ts';
import { findOrigin } from '../sequencing/record-log.queries.ts';
import { insertKept, listWitnesses } from './record-witnesses.queries.ts';

export type TakeRefusal = 'not-a-checkpoint' | 'another-log' | 'no-such-witness';

/**
 * Takes what a named witness kept, admitted by its signature and nothing else. Whether it agrees with the record is not
 * asked: one that does not is what witnesses are for.
 */
export async function takeCheckpoint(
  { db, clock }: { readonly db: Database; readonly clock: Clock },
  note: string,
): Promise<{ readonly keeper: string } | { readonly refused: TakeRefusal }> {
  const checkpoint = readCheckpoint(note);
  if (!checkpoint) return { refused: 'not-a-checkpoint' };
  if (checkpoint.origin !== (await findOrigin(db))) return { refused: 'another-log' };
  for (const { id, keeper, vkey } of await listWitnesses(db)) {
    const opened = openNote(note, [vkey]);
    const seconds = 'refused' in opened ? undefined : opened.signedBy[0]?.atSeconds;
    if (seconds === undefined) continue;
    // Its own clock orders what it says; when we heard it, ours says.
    const keptAt = Temporal.Instant.fromEpochMilliseconds(seconds * 1000);
    const heardAt = await clock.now(db);
    await insertKept(db, id, { size: checkpoint.size, root: checkpoint.root, keptAt, heardAt, note });
    return { keeper };
  }
  return { refused: 'no-such-witness' };
}
