import { readPageNumber, readSearchText } from '../../values/list-query.ts';
export const roundListPageSize = 20;

export const listStates = ['open', 'coming', 'closed'] as const;

export type RoundListSearch = {
  readonly text: string;
  readonly state: (typeof listStates)[number] | undefined;
  /** A public body's slug. */
  readonly body: string | undefined;
  /** From 1. */
  readonly page: number;
};

/** What an address asks for; whatever in it makes no sense is left out. */
export function readRoundListSearch(query: URLSearchParams): RoundListSearch {
  return {
    text: readSearchText(query.get('q')),
    state: listStates.find((state) => state === query.get('state')),
    body: query.get('body') || undefined,
    page: readPageNumber(query, 1000),
  };
}

/** The address of the list, with one thing about it changed, or of all of it as a file. */
export function roundListHref(
  search: RoundListSearch,
  change: Partial<RoundListSearch> & { readonly as?: 'csv' | 'json' },
): string {
  const { text, state, body, page, as } = { ...search, ...change };
  const query = new URLSearchParams();
  if (text) query.set('q', text);
  if (state) query.set('state', state);
  if (body) query.set('body', body);
  if (page > 1) query.set('page', String(page));
  if (as) query.set('as', as);
  return query.size > 0 ? `/say?${query}` : '/say';
}
