import { Temporal } from 'temporal-polyfill';
import { readPageNumber, readSearchText } from '../../values/list-query.ts';
import type { Timing } from '../promises/promises.rules.ts';

/** `open`: something is still owed. `late`: late, or its papers may still follow. `soon`: due in 30 days. */
export const shows = ['open', 'late', 'soon', 'kept', 'all'] as const;
export type Shows = (typeof shows)[number];

const timings: Readonly<Record<Exclude<Shows, 'all'>, readonly Timing[]>> = {
  open: ['late', 'papers-due', 'due', 'in-check', 'not-yet-due'],
  late: ['late', 'papers-due'],
  soon: ['due'],
  kept: ['kept'],
};

type Listed = {
  readonly timing: Timing;
  readonly bodySlug: string;
  readonly title: string;
  readonly place: string;
  readonly dueOn: Temporal.PlainDate;
};
export type PromiseFilter = {
  readonly show: Shows;
  readonly buyer: string;
  readonly search: string;
  readonly page: number;
};

export function readPromiseFilter(query: URLSearchParams): PromiseFilter {
  const show = shows.find((each) => each === query.get('show')) ?? 'open';
  const search = readSearchText(query.get('q'));
  return { show, buyer: readSearchText(query.get('buyer')), search, page: readPageNumber(query, 1000) };
}

/** The address of a supplier’s list as a filter asks for it, or of a file of all of it. */
export function promisesHref({ show, buyer, search, page }: PromiseFilter, as?: 'csv'): string {
  const query = new URLSearchParams();
  if (show !== 'open') query.set('show', show);
  if (buyer) query.set('buyer', buyer);
  if (search) query.set('q', search);
  if (page > 1 && !as) query.set('page', String(page));
  if (as) query.set('as', as);
  const tail = query.toString();
  return tail ? `/supplier/promises?${tail}` : '/supplier/promises';
}

/** A supplier’s promises as a filter asks for them, whatever is due nearest first. */
export function filterPromises<Each extends Listed>(
  promises: readonly Each[],
  { show, buyer, search }: Omit<PromiseFilter, 'page'>,
): Each[] {
  const wanted = search.toLowerCase();
  return promises
    .filter(({ timing }) => show === 'all' || timings[show].includes(timing))
    .filter(({ bodySlug }) => buyer === '' || bodySlug === buyer)
    .filter(({ title, place }) => `${title} ${place}`.toLowerCase().includes(wanted))
    .toSorted((one, other) => Temporal.PlainDate.compare(one.dueOn, other.dueOn));
}
