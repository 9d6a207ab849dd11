import { readPageNumber, readSearchText } from '../../values/list-query.ts';
import type { RoundScope } from './round.rules.ts';
import { type Way, wayNames } from './round-rule.rules.ts';

export const roundListPageSize = 20;

export const listStates = ['open', 'coming', 'closed'] as const;

export const listScopes = [
  'region',
  'body',
  'district',
  'procurement',
] as const satisfies readonly RoundScope[];

export type RoundListSearch = {
  readonly text: string;
  readonly state: (typeof listStates)[number] | undefined;
  /** A public body's slug. */
  readonly body: string | undefined;
  readonly scope?: RoundScope | undefined;
  /** A district's slug: rounds that are for it, and those for the whole region. */
  readonly district?: string | undefined;
  readonly way?: Way | undefined;
  /** From 1. */
  readonly page: number;
};

/** What an address asks for; whatever in it makes no sense is left out. */
export function readRoundListSearch(query: URLSearchParams): RoundListSearch {
  return {
    text: readSearchText(query.get('q')),
    state: listStates.find((state) => state === query.get('state')),
    body: query.get('body') || undefined,
    scope: listScopes.find((scope) => scope === query.get('scope')),
    district: query.get('district') || undefined,
    way: wayNames.find((way) => way === query.get('way')),
    page: readPageNumber(query, 1000),
  };
}

/** Whether the list is narrowed in any way. */
export function isNarrowed({ text, state, body, scope, district, way }: RoundListSearch): boolean {
  return text !== '' || [state, body, scope, district, way].some((value) => value !== undefined);
}

/** The address of the list, with one thing about it changed, or of all of it as a file. */
export function roundListHref(
  search: RoundListSearch,
  change: Partial<RoundListSearch> & { readonly as?: 'csv' | 'json' },
): string {
  const { text, page, as, ...kept } = { ...search, ...change };
  const query = new URLSearchParams();
  if (text) query.set('q', text);
  for (const name of ['state', 'body', 'scope', 'district', 'way'] as const) {
    const value = kept[name];
    if (value) query.set(name, value);
  }
  if (page > 1) query.set('page', String(page));
  if (as) query.set('as', as);
  return query.size > 0 ? `/say?${query}` : '/say';
}
