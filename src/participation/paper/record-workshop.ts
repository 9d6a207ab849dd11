import type { Temporal } from 'temporal-polyfill';
import { recordEntry } from '../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../acts/by.ts';
import { indexForSearch } from '../../acts/search-index.ts';
import type { Transaction } from '../../db/connect.ts';
import { londonDate } from '../../values/dates.ts';
import { uuidV7 } from '../../values/uuid.ts';
import { findRoundById, listRoundOutcomes } from '../rounds/rounds.queries.ts';
import { type NoteKind, shownPeople } from './workshop.rules.ts';
import { workshopWords as words } from './workshop.words.en.ts';
import {
  deleteNote,
  findWorkshop,
  findWorkshopForUpdate,
  insertNote,
  insertWorkshop,
  listWorkshops,
  setWorkshopPublished,
} from './workshops.queries.ts';

type Key = { readonly roundId: string; readonly workshopId: string };

/** A facilitator notes that a workshop was held. Refuses a day to come, and a round that nobody can see yet. */
export async function holdWorkshop(
  tx: Transaction,
  by: By,
  input: {
    readonly roundId: string;
    readonly place: string;
    readonly heldOn: Temporal.PlainDate;
    readonly people: number;
  },
): Promise<{ workshopId: string } | Refusal<'not-yet' | 'not-announced'>> {
  const round = await findRoundById(tx, input.roundId);
  if (!round.announcedAt) return { refused: 'not-announced' };
  const now = await by.clock.now(tx);
  if (input.heldOn.since(londonDate(now)).sign > 0) return { refused: 'not-yet' };
  const workshopId = uuidV7(now.epochMilliseconds, by.random);
  await insertWorkshop(tx, { ...input, id: workshopId, facilitatorId: by.actor.personId });
  return { workshopId };
}

/** Writes down what a table said, while the workshop is a draft. Refuses an outcome the round does not ask about. */
export async function writeNote(
  tx: Transaction,
  by: By,
  input: Key & {
    readonly tableNumber: number;
    readonly outcomeId: string | null;
    readonly kind: NoteKind;
    readonly text: string;
  },
): Promise<{ noteId: string } | Refusal<'published' | 'not-asked'>> {
  const { publishedAt } = await findWorkshopForUpdate(tx, input.roundId, input.workshopId);
  if (publishedAt) return { refused: 'published' };
  const outcomes = await listRoundOutcomes(tx, input.roundId);
  if (input.outcomeId !== null && !outcomes.some(({ id }) => id === input.outcomeId))
    return { refused: 'not-asked' };
  const now = await by.clock.now(tx);
  const noteId = uuidV7(now.epochMilliseconds, by.random);
  const { tableNumber, outcomeId, kind, text } = input;
  await insertNote(tx, input, { id: noteId, tableNumber, outcomeId, kind, text });
  return { noteId };
}

/** Takes a note out again, while the workshop is a draft. */
export async function takeNoteOut(
  tx: Transaction,
  input: Key & { readonly noteId: string },
): Promise<{ taken: true } | Refusal<'published'>> {
  const { publishedAt } = await findWorkshopForUpdate(tx, input.roundId, input.workshopId);
  if (publishedAt) return { refused: 'published' };
  await deleteNote(tx, input, input.noteId);
  return { taken: true };
}

/**
 * Publishes a workshop’s notes: from then on everybody reads them and nobody changes them. Refuses one without a note.
 * They are comments: no answer comes of them, and nothing counts them.
 */
export async function publishWorkshop(
  tx: Transaction,
  by: By,
  key: Key,
): Promise<{ published: true } | Refusal<'published' | 'no-notes'>> {
  const { publishedAt, people } = await findWorkshopForUpdate(tx, key.roundId, key.workshopId);
  if (publishedAt) return { refused: 'published' };
  const { notes } = await findWorkshop(tx, key.roundId, key.workshopId);
  if (notes.length === 0) return { refused: 'no-notes' };
  await setWorkshopPublished(tx, key, await by.clock.now(tx));
  const round = await findRoundById(tx, key.roundId);
  await recordEntry(tx, by, {
    type: 'workshop-published',
    subject: { bodyId: round.bodyId, roundId: key.roundId },
    facts: { notes: notes.length, people: shownPeople(people) },
  });
  const published = await listWorkshops(tx, key.roundId, { drafts: false });
  await indexForSearch(tx, {
    path: `/say/${round.slug}/workshops`,
    kind: 'round',
    title: words.searchTitle(round.question),
    summary: words.publicLede,
    bodyText: published.flatMap((workshop) => workshop.notes.map(({ text }) => text)).join('\n'),
  });
  return { published: true };
}
