import type { FeedLink } from '../../../web/edge/outcomes.ts';
import { type EntriesQuery, everyEntry } from '../entries/entries-query.rules.ts';
import { feedHref } from './record-feed.ts';
import { words } from './words.en.ts';

/** The feeds of a list, for the head of its page; `about` names the list. */
export function feedLinks(narrowed: Partial<EntriesQuery>, about?: string): FeedLink[] {
  const query = { ...everyEntry, ...narrowed };
  const title = words.title(about);
  return [
    { href: feedHref(query), type: 'application/atom+xml', title },
    { href: feedHref(query, 'json'), type: 'application/feed+json', title },
  ];
}
