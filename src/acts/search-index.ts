import { sql } from 'kysely';
import type { Transaction } from '../db/connect.ts';
import type { SearchDocumentTable } from '../db/tables.ts';

export type SearchEntry = {
  readonly path: string;
  readonly kind: SearchDocumentTable['kind'];
  readonly title: string;
  readonly summary: string;
  readonly bodyText?: string;
};

/** Puts a public page into the search, or brings it up to date there, in the act's own transaction. */
export async function indexForSearch(tx: Transaction, entry: SearchEntry): Promise<void> {
  await indexAllForSearch(tx, [entry]);
}

/** The same for many pages at once, in one statement. No two have the same path. */
export async function indexAllForSearch(tx: Transaction, entries: readonly SearchEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const column = (read: (entry: SearchEntry) => string) => sql`${entries.map(read)}::text[]`;
  await sql`
    insert into search_document (path, kind, title, summary, body_text)
    select * from unnest(${column((entry) => entry.path)}, ${column((entry) => entry.kind)},
      ${column((entry) => entry.title)}, ${column((entry) => entry.summary)},
      ${column((entry) => entry.bodyText ?? '')})
    on conflict (path) do update set kind = excluded.kind, title = excluded.title, summary = excluded.summary,
      body_text = excluded.body_text`.execute(tx);
}

/** Takes a page out of the search, in the act's own transaction. */
export async function leaveSearch(tx: Transaction, path: string): Promise<void> {
  await tx.deleteFrom('search_document').where('path', '=', path).execute();
}
