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
  const row = {
    kind: entry.kind,
    title: entry.title,
    summary: entry.summary,
    body_text: entry.bodyText ?? '',
  };
  await tx
    .insertInto('search_document')
    .values({ path: entry.path, ...row })
    .onConflict((conflict) => conflict.column('path').doUpdateSet(row))
    .execute();
}
