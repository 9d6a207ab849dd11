import type { Database } from '../../../db/connect.ts';
import { readPageNumber, readSearchText } from '../../../values/list-query.ts';
import { readMinutesTaken } from '../minutes-taken.ts';
import { listSigned, listSignedYears } from '../signed.queries.ts';

export const PAGE_SIZE = 50;

export type ListAsk = { readonly year: string; readonly search: string; readonly page: number };

/** What an address of the list asks; whatever in it makes no sense is left out. */
export function readListAsk(query: URLSearchParams): ListAsk {
  const year = query.get('year') ?? '';
  return {
    year: /^\d{4}-\d{2}$/.test(year) ? year : '',
    search: readSearchText(query.get('q')),
    page: readPageNumber(query),
  };
}

/** A page of the list of signed Reviews, with the years there are and how long a Review takes. */
export async function loadList(db: Database, ask: ListAsk) {
  const of = { year: ask.year, search: ask.search };
  const [reviews, years, taken] = await Promise.all([
    listSigned(db, { ...of, limit: PAGE_SIZE, offset: (ask.page - 1) * PAGE_SIZE }),
    listSignedYears(db),
    readMinutesTaken(db),
  ]);
  return { ask, reviews, years, taken, total: reviews[0]?.total ?? 0 };
}
export type ReviewList = Awaited<ReturnType<typeof loadList>>;
