import { readPageNumber, readSearchText } from '../../../values/list-query.ts';

/** What a whole list is of. Each is also the last part of its address. */
export type ArchiveKind = 'news' | 'threads';
export type ArchiveSearch = { readonly text: string; readonly body: string; readonly page: number };

/** What an address asks for; whatever it holds that makes no sense is left out. */
export function readArchiveSearch(query: URLSearchParams): ArchiveSearch {
  return {
    text: readSearchText(query.get('q')),
    body: readSearchText(query.get('body')),
    page: readPageNumber(query, 1000),
  };
}

/** The address of a list, with one thing about it changed; `as` asks for a file. */
export function archiveHref(
  kind: ArchiveKind,
  { text, body, page }: ArchiveSearch,
  as?: 'csv' | 'json',
): string {
  const query = new URLSearchParams();
  if (text) query.set('q', text);
  if (body) query.set('body', body);
  if (page > 1 && !as) query.set('page', String(page));
  if (as) query.set('as', as);
  const tail = query.toString();
  return `/network/${kind}${tail ? `?${tail}` : ''}`;
}
