import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import type { Note, NoteKind } from './note.rules.ts';

/** The notes that stand beside the criteria; public with the notice. */
export async function listNotes(db: Database | Transaction, key: ProcurementKey): Promise<Note[]> {
  return db
    .selectFrom('criteria_note')
    .select(['kind', 'note'])
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .orderBy('kind', 'desc')
    .execute();
}

export async function saveNote(
  tx: Transaction,
  key: ProcurementKey,
  note: Note & { readonly writtenBy: string; readonly writtenAt: Temporal.Instant },
): Promise<void> {
  const said = { note: note.note, written_by: note.writtenBy, written_at: note.writtenAt };
  await tx
    .insertInto('criteria_note')
    .values({ body_id: key.bodyId, procurement_id: key.procurementId, kind: note.kind, ...said })
    .onConflict((row) => row.columns(['body_id', 'procurement_id', 'kind']).doUpdateSet(said))
    .execute();
}

export async function deleteNote(tx: Transaction, key: ProcurementKey, kind: NoteKind): Promise<void> {
  await tx
    .deleteFrom('criteria_note')
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('kind', '=', kind)
    .execute();
}
