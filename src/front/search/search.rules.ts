import { readPageNumber, readSearchText } from '../../values/list-query.ts';
export const pageSize = 20;

export const searchKinds = [
  'round',
  'contract',
  'promise',
  'body',
  'supplier',
  'district',
  'network',
  'page',
] as const;

export type SearchKind = (typeof searchKinds)[number];

export type SearchQuery = {
  readonly text: string;
  readonly kind: SearchKind | undefined;
  /** From 1. */
  readonly page: number;
};

/** What an address asks for; whatever it holds that makes no sense is left out. */
export function readSearch(query: URLSearchParams): SearchQuery {
  const text = readSearchText(query.get('q'));
  const kind = searchKinds.find((known) => known === query.get('kind'));
  return { text, kind, page: readPageNumber(query, 1000) };
}

/** The address of a search, with one thing about it changed. */
export function searchHref(search: SearchQuery, change: Partial<SearchQuery>): string {
  const { text, kind, page } = { ...search, ...change };
  const query = new URLSearchParams({ q: text });
  if (kind) query.set('kind', kind);
  if (page > 1) query.set('page', String(page));
  return `/search?${query}`;
}
