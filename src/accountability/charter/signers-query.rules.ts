import { readPageNumber, readSearchText } from '../../values/list-query.ts';
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
  return {
    search: readSearchText(query.get('q')),
    standing: standings.find((known) => known === query.get('standing')),
    page: readPageNumber(query),
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
