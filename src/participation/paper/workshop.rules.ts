import type { Temporal } from 'temporal-polyfill';

/** A table’s note in the facilitator’s words, or what somebody said, word for word and without their name. */
export const noteKinds = ['note', 'quote'] as const;
export type NoteKind = (typeof noteKinds)[number];

export type Workshop = {
  readonly id: string;
  readonly place: string;
  readonly heldOn: Temporal.PlainDate;
  readonly people: number;
  readonly publishedAt: Temporal.Instant | null;
  readonly notes: readonly WorkshopNote[];
};
export type WorkshopNote = {
  readonly id: string;
  readonly tableNumber: number;
  /** Null is about something else. */
  readonly outcomeId: string | null;
  readonly kind: NoteKind;
  readonly text: string;
};

/** Under ten people are not counted out: nobody at a small table is to be picked out. */
const SMALLEST_SHOWN = 10;

/** How many came, as anyone may know it; null reads “under 10”. */
export function shownPeople(people: number): number | null {
  return people < SMALLEST_SHOWN ? null : people;
}

export type NotesByTheme<T> = {
  /** Null is something else. */
  readonly outcomeId: string | null;
  readonly notes: readonly T[];
};

/** Notes by what they are about, in the round’s order of outcomes, something else last; themes without a note are left out. */
export function byTheme<T extends Pick<WorkshopNote, 'outcomeId'>>(
  notes: readonly T[],
  outcomeIds: readonly string[],
): NotesByTheme<T>[] {
  return [...outcomeIds, null]
    .map((outcomeId) => ({ outcomeId, notes: notes.filter((note) => note.outcomeId === outcomeId) }))
    .filter((theme) => theme.notes.length > 0);
}
