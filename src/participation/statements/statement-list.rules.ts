import { readPageNumber, readSearchText } from '../../values/list-query.ts';

export const statementsPageSize = 25;

export type StatementSearch = {
  readonly text: string;
  /** An outcome’s slug. */
  readonly outcome: string | undefined;
  /** From 1. */
  readonly page: number;
};

/** What an address asks for; whatever in it makes no sense is left out. */
export function readStatementSearch(query: URLSearchParams): StatementSearch {
  return {
    text: readSearchText(query.get('q')),
    outcome: query.get('outcome') || undefined,
    page: readPageNumber(query, 1000),
  };
}

/** The address of a list, with one thing about it changed, or of all of it as a file. */
export function statementListHref(
  path: string,
  search: StatementSearch,
  change: Partial<StatementSearch> & { readonly as?: 'csv' | 'json' },
): string {
  const { text, outcome, page, as } = { ...search, ...change };
  const query = new URLSearchParams();
  if (text) query.set('q', text);
  if (outcome) query.set('outcome', outcome);
  if (page > 1) query.set('page', String(page));
  if (as) query.set('as', as);
  return query.size > 0 ? `${path}?${query}` : path;
}

/** The statements that hold every word looked for and are about the outcome asked for, and those on the page. */
export function searchStatements<Item extends { readonly text: string; readonly outcomeSlug: string | null }>(
  statements: readonly Item[],
  search: StatementSearch,
): { readonly found: readonly Item[]; readonly onPage: readonly Item[] } {
  const words = search.text.toLocaleLowerCase('en-GB').split(/\s+/).filter(Boolean);
  const found = statements.filter(({ text, outcomeSlug }) => {
    const lower = text.toLocaleLowerCase('en-GB');
    return words.every((word) => lower.includes(word)) && (!search.outcome || outcomeSlug === search.outcome);
  });
  const first = (search.page - 1) * statementsPageSize;
  return { found, onPage: found.slice(first, first + statementsPageSize) };
}
