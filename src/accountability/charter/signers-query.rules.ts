import { type Standing, standings } from './standing.rules.ts';

export const SIGNERS_A_PAGE = 50;

/** What an address of the list of signers asks; whatever in it makes no sense is left out. */
export type SignersQuery = {
  readonly search: string;
  readonly standing: Standing | undefined;
  /** From 1. */
  readonly page: number;
};

export function readSignersQuery(query: URLSearchParams): SignersQuery {
  const page = Number(query.get('page') ?? '1');
  return {
    search: (query.get('q') ?? '')
      .replace(/\p{Cc}+/gu, ' ')
      .trim()
      .slice(0, 200),
    standing: standings.find((known) => known === query.get('standing')),
    page: Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1,
  };
}

/** The address of such a list, or of its file. */
export function signersHref({ search, standing, page }: SignersQuery, as?: 'csv'): string {
  const query = new URLSearchParams();
  if (search) query.set('q', search);
  if (standing) query.set('standing', standing);
  if (page > 1 && !as) query.set('page', String(page));
  if (as) query.set('as', as);
  const text = query.toString();
  return text ? `/charter?${text}` : '/charter';
}
