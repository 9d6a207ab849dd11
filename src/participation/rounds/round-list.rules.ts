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
  const page = Number(query.get('page') ?? 1);
  return {
    text: (query.get('q') ?? '')
      .replace(/\p{Cc}+/gu, ' ')
      .trim()
      .slice(0, 200),
    state: listStates.find((state) => state === query.get('state')),
    body: query.get('body') || undefined,
    page: Number.isInteger(page) && page >= 1 && page <= 1000 ? page : 1,
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
