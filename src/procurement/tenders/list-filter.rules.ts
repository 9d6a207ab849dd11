import { readPageNumber } from '../../values/list-query.ts';
import { stations } from '../../web/thread/thread.ts';

export const PAGE_SIZE = 20;

/** Where a thread can stand: at a station, or nowhere any more, since the purchase was given up. */
export const stands = [...stations, 'given-up'] as const;
export const tendereds = ['here', 'elsewhere'] as const;
export type Stand = (typeof stands)[number];

/** What a list of procurements is narrowed to; what is left out narrows nothing. */
export type ProcurementFilter = {
  readonly text: string;
  readonly bodySlug: string | null;
  /** Where the thread stands now. */
  readonly station: Stand | null;
  /** Only what was tendered here, or taken up from elsewhere; null for both. */
  readonly tendered: 'here' | 'elsewhere' | null;
};

export type ListAsked = ProcurementFilter & { readonly page: number };

/** What an address asks of a list; what makes no sense is left out, so that every address shows something. */
export function readListAsked(query: URLSearchParams): ListAsked {
  const station = query.get('station');
  return {
    text: (query.get('q') ?? '').trim().slice(0, 200),
    bodySlug: query.get('body') || null,
    station: stands.find((known) => known === station) ?? null,
    tendered: tendereds.find((known) => known === query.get('tendered')) ?? null,
    page: readPageNumber(query, 10_000),
  };
}

/** The address of the same list, on another page or as a file. */
export function listHref(
  path: string,
  asked: ListAsked,
  given: { readonly page?: number; readonly as?: 'csv' | 'json' },
): string {
  const query = new URLSearchParams();
  if (asked.text) query.set('q', asked.text);
  if (asked.bodySlug) query.set('body', asked.bodySlug);
  if (asked.station) query.set('station', asked.station);
  if (asked.tendered) query.set('tendered', asked.tendered);
  if (given.page && given.page > 1) query.set('page', String(given.page));
  if (given.as) query.set('as', given.as);
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

export function sliceOf({ page }: ListAsked): { limit: number; offset: number } {
  return { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE };
}
