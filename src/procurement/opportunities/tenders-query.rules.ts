import { type Category, categories } from '../tenders/procurement.rules.ts';

/** For whom a tender is: everyone, or kept below the threshold for some. */
export const keptFor = ['everyone', 'some'] as const;
export type KeptFor = (typeof keptFor)[number];

/** What a list of open tenders is narrowed to; what is left out narrows nothing. */
export type TendersQuery = {
  readonly text: string;
  readonly category: Category | null;
  readonly districtSlug: string | null;
  readonly keptFor: KeptFor | null;
};

/** What an address asks for; what makes no sense is left out, so that every address shows something. */
export function readTendersQuery(query: URLSearchParams): TendersQuery {
  return {
    text: (query.get('q') ?? '').trim().slice(0, 200),
    category: categories.find((known) => known === query.get('category')) ?? null,
    districtSlug: query.get('district') || null,
    keptFor: keptFor.find((known) => known === query.get('kept')) ?? null,
  };
}

/** The address of the same list, as a page, a feed or a file. */
export function tendersHref(asked: TendersQuery, path = '/tenders', as?: 'csv' | 'json'): string {
  const query = new URLSearchParams();
  if (asked.text) query.set('q', asked.text);
  if (asked.category) query.set('category', asked.category);
  if (asked.districtSlug) query.set('district', asked.districtSlug);
  if (asked.keptFor) query.set('kept', asked.keptFor);
  if (as) query.set('as', as);
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}
