/** Where an entry stands in the log; without a number while it waits for one. */
export type RecordedAt = { readonly entryId: string; readonly position: number | null };

/** The address of an entry’s own page: by its number, or by its identifier while it waits for one. */
export function entryHref(entry: RecordedAt): string {
  return `/record/${entry.position ?? entry.entryId}`;
}

/** The address of one file with the proofs of these entries, one after the other. */
export function proofsHref(positions: readonly number[]): string {
  return `/record/proofs?entries=${[...new Set(positions)].join(',')}`;
}
