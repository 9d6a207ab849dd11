import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import { orNotFound } from '../../db/errors.ts';
import type { Workshop, WorkshopNote } from './workshop.rules.ts';

type Db = Database | Transaction;

/** A round’s workshops with their notes, the latest first; only published ones unless drafts are asked for. */
export async function listWorkshops(
  db: Db,
  roundId: string,
  { drafts }: { readonly drafts: boolean },
): Promise<Workshop[]> {
  let query = db
    .selectFrom('workshop')
    .select(['id', 'place', 'held_on as heldOn', 'people', 'published_at as publishedAt'])
    .where('round_id', '=', roundId);
  if (!drafts) query = query.where('published_at', 'is not', null);
  const [workshops, notes] = await Promise.all([
    query.orderBy('held_on', 'desc').orderBy('id').execute(),
    listNotes(db, roundId),
  ]);
  return workshops.map((workshop) => ({
    ...workshop,
    notes: notes.filter(({ workshopId }) => workshopId === workshop.id),
  }));
}

export async function findWorkshop(db: Db, roundId: string, workshopId: string): Promise<Workshop> {
  const [workshop, notes] = await Promise.all([
    orNotFound(
      db
        .selectFrom('workshop')
        .select(['id', 'place', 'held_on as heldOn', 'people', 'published_at as publishedAt'])
        .where('round_id', '=', roundId)
        .where('id', '=', workshopId)
        .executeTakeFirst(),
    ),
    listNotes(db, roundId, workshopId),
  ]);
  return { ...workshop, notes };
}

function listNotes(
  db: Db,
  roundId: string,
  workshopId?: string,
): Promise<(WorkshopNote & { readonly workshopId: string })[]> {
  let query = db
    .selectFrom('workshop_note')
    .select([
      'id',
      'workshop_id as workshopId',
      'table_number as tableNumber',
      'outcome_id as outcomeId',
      'kind',
      'text',
    ])
    .where('round_id', '=', roundId);
  if (workshopId !== undefined) query = query.where('workshop_id', '=', workshopId);
  return query.orderBy('table_number').orderBy('id').execute();
}

/** A workshop’s row, locked: whether its notes may still change. */
export function findWorkshopForUpdate(tx: Transaction, roundId: string, workshopId: string) {
  return orNotFound(
    tx
      .selectFrom('workshop')
      .select(['published_at as publishedAt', 'people'])
      .where('round_id', '=', roundId)
      .where('id', '=', workshopId)
      .forUpdate()
      .executeTakeFirst(),
  );
}

export async function insertWorkshop(
  tx: Transaction,
  workshop: Pick<Workshop, 'id' | 'place' | 'heldOn' | 'people'> & {
    readonly roundId: string;
    readonly facilitatorId: string;
  },
): Promise<void> {
  const { id, roundId, place, heldOn, people, facilitatorId } = workshop;
  const row = { id, round_id: roundId, place, held_on: heldOn, people, facilitator_id: facilitatorId };
  await tx.insertInto('workshop').values(row).execute();
}

export async function insertNote(
  tx: Transaction,
  key: { readonly roundId: string; readonly workshopId: string },
  note: WorkshopNote,
): Promise<void> {
  await tx
    .insertInto('workshop_note')
    .values({
      round_id: key.roundId,
      workshop_id: key.workshopId,
      id: note.id,
      table_number: note.tableNumber,
      outcome_id: note.outcomeId,
      kind: note.kind,
      text: note.text,
    })
    .execute();
}

export async function deleteNote(
  tx: Transaction,
  key: { readonly roundId: string; readonly workshopId: string },
  noteId: string,
): Promise<void> {
  await tx
    .deleteFrom('workshop_note')
    .where('round_id', '=', key.roundId)
    .where('workshop_id', '=', key.workshopId)
    .where('id', '=', noteId)
    .execute();
}

export async function setWorkshopPublished(
  tx: Transaction,
  key: { readonly roundId: string; readonly workshopId: string },
  publishedAt: Temporal.Instant,
): Promise<void> {
  await tx
    .updateTable('workshop')
    .set({ published_at: publishedAt })
    .where('round_id', '=', key.roundId)
    .where('id', '=', key.workshopId)
    .execute();
}
