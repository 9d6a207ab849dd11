/** Longer than anyone types; a pasted document is not a search. */
const LONGEST_SEARCH = 200;
const MOST_PAGES = 100_000;

/** What was typed or linked, without control characters and no longer than any name. */
export function readSearchText(text: string | null): string {
  return (text ?? '')
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, LONGEST_SEARCH);
}

/** The page of a list that an address asks for, from 1; the first where that makes no sense. */
export function readPageNumber(query: URLSearchParams, mostPages = MOST_PAGES): number {
  const page = Number(query.get('page') ?? '1');
  return Number.isInteger(page) && page >= 1 && page <= mostPages ? page : 1;
}
