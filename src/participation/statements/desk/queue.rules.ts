import { readPageNumber, readSearchText } from '../../../values/list-query.ts';
import type { StatementState } from '../moderation.rules.ts';

export const queueStates = ['waiting', 'shown', 'declined', 'merged'] as const;

export type QueueSearch = { readonly state: StatementState; readonly text: string; readonly page: number };

/** What a desk’s address asks for: what waits, unless it says otherwise. */
export function readQueueSearch(query: URLSearchParams): QueueSearch {
  return {
    state: queueStates.find((state) => state === query.get('state')) ?? 'waiting',
    text: readSearchText(query.get('q')),
    page: readPageNumber(query, 1000),
  };
}

/** The address of a page of the queue. */
export function queueHref(desk: string, { state, text, page }: QueueSearch): string {
  const query = new URLSearchParams({ state });
  if (text) query.set('q', text);
  if (page > 1) query.set('page', String(page));
  return `${desk}?${query}`;
}
