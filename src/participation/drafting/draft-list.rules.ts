import { readPageNumber, readSearchText } from '../../values/list-query.ts';
import type { DraftStanding } from './draft.rules.ts';
import { type DraftKind, draftKinds } from './draft-fields.rules.ts';

export const draftListPageSize = 20;
export const listedStandings = [
  'open',
  'adopted',
  'offered',
  'closed',
] as const satisfies readonly DraftStanding[];

export type DraftSearch = {
  readonly text: string;
  readonly kind: DraftKind | undefined;
  readonly state: (typeof listedStandings)[number] | undefined;
  /** A public body’s slug. */
  readonly body: string | undefined;
  /** From 1. */
  readonly page: number;
};

/** What an address asks for; whatever in it makes no sense is left out. */
export function readDraftSearch(query: URLSearchParams): DraftSearch {
  return {
    text: readSearchText(query.get('q')),
    kind: draftKinds.find((kind) => kind === query.get('kind')),
    state: listedStandings.find((state) => state === query.get('state')),
    body: query.get('body') || undefined,
    page: readPageNumber(query, 1000),
  };
}

/** The address of the list, with one thing about it changed, or of all of it as a file. */
export function draftListHref(
  search: DraftSearch,
  change: Partial<DraftSearch> & { readonly as?: 'csv' | 'json' },
): string {
  const { text, kind, state, body, page, as } = { ...search, ...change };
  const query = new URLSearchParams();
  if (text) query.set('q', text);
  if (kind) query.set('kind', kind);
  if (state) query.set('state', state);
  if (body) query.set('body', body);
  if (page > 1) query.set('page', String(page));
  if (as) query.set('as', as);
  return query.size > 0 ? `/drafts?${query}` : '/drafts';
}
