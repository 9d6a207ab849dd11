import { readPageNumber, readSearchText } from '../../values/list-query.ts';

export const proposalListPageSize = 20;
export const listFilters = ['open', 'late', 'adopted', 'declined'] as const;

export type ProposalSearch = {
  readonly text: string;
  readonly state: (typeof listFilters)[number] | undefined;
  /** A public body’s slug. */
  readonly body: string | undefined;
  readonly district: string | undefined;
  /** From 1. */
  readonly page: number;
};

/** What an address asks for; whatever in it makes no sense is left out. */
export function readProposalSearch(query: URLSearchParams): ProposalSearch {
  return {
    text: readSearchText(query.get('q')),
    state: listFilters.find((state) => state === query.get('state')),
    body: query.get('body') || undefined,
    district: query.get('district') || undefined,
    page: readPageNumber(query, 1000),
  };
}

/** The address of the list, with one thing about it changed, or of all of it as a file. */
export function proposalListHref(
  search: ProposalSearch,
  change: Partial<ProposalSearch> & { readonly as?: 'csv' | 'json' },
): string {
  const { text, state, body, district, page, as } = { ...search, ...change };
  const query = new URLSearchParams();
  if (text) query.set('q', text);
  if (state) query.set('state', state);
  if (body) query.set('body', body);
  if (district) query.set('district', district);
  if (page > 1) query.set('page', String(page));
  if (as) query.set('as', as);
  return query.size > 0 ? `/proposals?${query}` : '/proposals';
}
