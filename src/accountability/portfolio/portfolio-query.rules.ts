import { readPageNumber, readSearchText } from '../../values/list-query.ts';
import { type Holding, type Portfolio, type Size, sizes } from './portfolio.rules.ts';

/** Which contracts are asked for: all, those of which something was due, or those that lack something. */
export const shows = ['all', 'due', 'early', 'no-priority', 'no-prevention'] as const;
export type Show = (typeof shows)[number];
export type PortfolioQuery = { readonly text: string; readonly show: Show; readonly page: number };

/** What an address asks of a body’s contracts; whatever makes no sense is left out. */
export function readPortfolioQuery(query: URLSearchParams): PortfolioQuery {
  return {
    text: readSearchText(query.get('q')),
    show: shows.find((one) => one === query.get('show')) ?? 'all',
    page: readPageNumber(query, 1000),
  };
}

/** The address of a body’s contracts as asked, or of a file of all of them. */
export function portfolioHref(bodySlug: string, asked: PortfolioQuery, as?: 'csv' | 'json'): string {
  const query = new URLSearchParams();
  if (asked.text) query.set('q', asked.text);
  if (asked.show !== 'all') query.set('show', asked.show);
  if (asked.page > 1 && !as) query.set('page', String(asked.page));
  if (as) query.set('as', as);
  const tail = query.toString();
  return `/bodies/${bodySlug}/portfolio${tail ? `?${tail}` : ''}`;
}

const keeps: Readonly<Record<Show, (holding: Holding) => boolean>> = {
  all: () => true,
  due: ({ dueBasisPoints }) => dueBasisPoints !== null,
  early: ({ dueBasisPoints }) => dueBasisPoints === null,
  'no-priority': ({ priorities }) => priorities === 0,
  'no-prevention': ({ prevention }) => prevention === 0,
};

/** The contracts asked for by name or supplier and by what they lack, in the portfolio’s order: early ones last. */
export function selectHoldings({ bySize, early }: Portfolio, { text, show }: PortfolioQuery): Holding[] {
  const sought = text.toLowerCase();
  return [...bySize.flatMap(({ holdings }) => holdings), ...early].filter(
    (holding) =>
      keeps[show](holding) &&
      [holding.title, holding.supplier].some((name) => name.toLowerCase().includes(sought)),
  );
}

/** One page of them, under their sizes; `early` is of which nothing was due. */
export function groupHoldings(rows: readonly Holding[]): {
  readonly bySize: readonly { readonly size: Size; readonly holdings: readonly Holding[] }[];
  readonly early: readonly Holding[];
} {
  const due = rows.filter(keeps.due);
  return {
    bySize: sizes.flatMap((size) => {
      const holdings = due.filter((each) => each.size === size);
      return holdings.length > 0 ? [{ size, holdings }] : [];
    }),
    early: rows.filter(keeps.early),
  };
}
