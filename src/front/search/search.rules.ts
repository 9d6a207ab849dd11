export const pageSize = 20;
/** Longer than anyone types; a pasted document is not a search. */
const longestSearch = 200;

export const searchKinds = ['round', 'contract', 'promise', 'body', 'supplier', 'district', 'page'] as const;

export type SearchKind = (typeof searchKinds)[number];

export type SearchQuery = {
  readonly text: string;
  readonly kind: SearchKind | undefined;
  /** From 1. */
  readonly page: number;
};

/** What an address asks for; whatever it holds that makes no sense is left out. */
export function readSearch(query: URLSearchParams): SearchQuery {
  const text = (query.get('q') ?? '')
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, longestSearch);
  const kind = searchKinds.find((known) => known === query.get('kind'));
  const page = Number(query.get('page') ?? 1);
  return { text, kind, page: Number.isInteger(page) && page >= 1 && page <= 1000 ? page : 1 };
}

/** The address of a search, with one thing about it changed. */
export function searchHref(search: SearchQuery, change: Partial<SearchQuery>): string {
  const { text, kind, page } = { ...search, ...change };
  const query = new URLSearchParams({ q: text });
  if (kind) query.set('kind', kind);
  if (page > 1) query.set('page', String(page));
  return `/search?${query}`;
}
