import { readPageNumber, readSearchText } from '../../../values/list-query.ts';
import { type ContractStatus, contractStatuses } from '../importing/contract-status.rules.ts';

export const PAGE_SIZE = 20;

/** What the list is narrowed to; what is left out narrows nothing. */
export type ElsewhereFilter = {
  readonly text: string;
  readonly bodySlug: string | null;
  readonly status: ContractStatus | 'left-register' | null;
  readonly source: 'ocds' | 'register' | null;
  /** Whether its promises are followed here. */
  readonly followed: 'yes' | 'no' | null;
};
export type ElsewhereAsked = ElsewhereFilter & { readonly page: number };

export const shownStatuses = [...contractStatuses, 'left-register'] as const;

/** What an address asks of the list; what makes no sense is left out. */
export function readElsewhereAsked(query: URLSearchParams): ElsewhereAsked {
  const source = query.get('source');
  const followed = query.get('followed');
  return {
    text: readSearchText(query.get('q')),
    bodySlug: query.get('body') || null,
    status: shownStatuses.find((each) => each === query.get('status')) ?? null,
    source: source === 'ocds' || source === 'register' ? source : null,
    followed: followed === 'yes' || followed === 'no' ? followed : null,
    page: readPageNumber(query, 10_000),
  };
}

/** The address of the same list, on another page or as a file. */
export function elsewhereHref(
  path: string,
  asked: ElsewhereAsked,
  given: { readonly page?: number; readonly as?: string } = {},
): string {
  const query = new URLSearchParams();
  if (asked.text) query.set('q', asked.text);
  if (asked.bodySlug) query.set('body', asked.bodySlug);
  if (asked.status) query.set('status', asked.status);
  if (asked.source) query.set('source', asked.source);
  if (asked.followed) query.set('followed', asked.followed);
  if (given.page && given.page > 1) query.set('page', String(given.page));
  if (given.as) query.set('as', given.as);
  return query.size > 0 ? `${path}?${query}` : path;
}
