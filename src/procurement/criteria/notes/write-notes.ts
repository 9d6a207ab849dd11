import { type By, isRefused, type Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { openForChange } from '../open-for-change.ts';
import { type NoteKind, noteKinds } from './note.rules.ts';
import { deleteNote, saveNote } from './notes.queries.ts';

/** Writes the short texts beside the criteria; an empty one is taken away. They lock with the criteria. */
export async function writeNotes(
  tx: Transaction,
  by: By,
  input: ProcurementKey & { readonly notes: Readonly<Record<NoteKind, string>> },
): Promise<{ written: number } | Refusal<'criteria-locked'>> {
  const held = await openForChange(tx, by, input, { attempt: 'notes', code: null });
  if (isRefused(held)) return held;
  const writtenAt = await by.clock.now(tx);
  let written = 0;
  for (const kind of noteKinds) {
    const note = input.notes[kind].trim();
    if (note === '') await deleteNote(tx, input, kind);
    else {
      await saveNote(tx, input, { kind, note, writtenBy: by.actor.personId, writtenAt });
      written += 1;
    }
  }
  return { written };
}
