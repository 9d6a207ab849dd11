import { readPageNumber, readSearchText } from '../../../values/list-query.ts';

export const standingsAsked = ['open', 'agreed', 'met', 'unmet', 'all'] as const;
export type StandingAsked = (typeof standingsAsked)[number];
export type NeedsQuery = {
  readonly text: string;
  readonly district: string;
  readonly kind: string;
  readonly standing: StandingAsked;
  readonly page: number;
};

/** What an address asks of the list of needs; whatever makes no sense is left out. What is still needed, unless said. */
export function readNeedsQuery(query: URLSearchParams): NeedsQuery {
  return {
    text: readSearchText(query.get('q')),
    district: readSearchText(query.get('district')),
    kind: readSearchText(query.get('kind')),
    standing: standingsAsked.find((one) => one === query.get('standing')) ?? 'open',
    page: readPageNumber(query, 1000),
  };
}

/** The address of the list, of its feed, or of a file of it. */
export function needsHref(asked: NeedsQuery, as?: 'csv' | 'json', path = '/needs'): string {
  const query = new URLSearchParams();
  if (asked.text) query.set('q', asked.text);
  if (asked.district) query.set('district', asked.district);
  if (asked.kind) query.set('kind', asked.kind);
  if (asked.standing !== 'open') query.set('standing', asked.standing);
  if (asked.page > 1 && !as) query.set('page', String(asked.page));
  if (as) query.set('as', as);
  const tail = query.toString();
  return tail ? `${path}?${tail}` : path;
}
