/** Short texts that stand beside the criteria and in the notice. */
export const noteKinds = ['equality', 'accessibility'] as const;
export type NoteKind = (typeof noteKinds)[number];

/** A note as the officer wrote it. */
export type Note = { readonly kind: NoteKind; readonly note: string };

/** The most characters of a note: it is read beside the criteria. */
export const NOTE_MAX = 1200;
