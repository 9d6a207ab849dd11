import { readPageNumber } from '../../values/list-query.ts';
import { type Station, stations } from '../../web/thread/thread.ts';

export const PAGE_SIZE = 20;

/** What a list of procurements is narrowed to; what is left out narrows nothing. */
export type ProcurementFilter = {
  readonly text: string;
  readonly bodySlug: string | null;
  /** Where the thread stands now. */
  readonly station: Station | null;
};

export type ListAsked = ProcurementFilter & { readonly page: number };

/** What an address asks of a list; what makes no sense is left out, so that every address shows something. */
export function readListAsked(query: URLSearchParams): ListAsked {
  const station = query.get('station');
  return {
    text: (query.get('q') ?? '').trim().slice(0, 200),
    bodySlug: query.get('body') || null,
    station: stations.find((known) => known === station) ?? null,
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
  if (asked.station) query.set('station', asked.station satisfies Station);
  if (given.page && given.page > 1) query.set('page', String(given.page));
  if (given.as) query.set('as', given.as);
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

export function sliceOf({ page }: ListAsked): { limit: number; offset: number } {
  return { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE };
}
