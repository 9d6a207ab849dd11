import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import { listPayersOf } from '../totals/shared-suppliers.queries.ts';
import { mayShareNote, refusalOfWords } from './joint.rules.ts';
import { insertJointNote } from './joint-notes.queries.ts';

export type JointNoteRefusal = 'blank' | 'too-long' | 'not-shared';

/**
 * Adds an officer’s words to the note on a supplier that their body and another pay. It is not public, so nothing of it
 * goes on the record; it is never changed, only added to.
 */
export async function writeJointNote(
  tx: Transaction,
  by: By,
  input: { readonly bodyId: string; readonly supplierId: string; readonly words: string },
): Promise<{ noteId: string } | Refusal<JointNoteRefusal>> {
  const { bodyId, supplierId } = input;
  const refused = refusalOfWords(input.words);
  if (refused) return { refused };
  if (!mayShareNote(await listPayersOf(tx, supplierId), bodyId)) return { refused: 'not-shared' };
  const now = await by.clock.now(tx);
  const noteId = uuidV7(now.epochMilliseconds, by.random);
  await insertJointNote(tx, {
    body_id: bodyId,
    id: noteId,
    supplier_id: supplierId,
    written_by: by.actor.personId,
    written_at: now,
    words: input.words.trim(),
  });
  return { noteId };
}
