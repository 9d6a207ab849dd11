import type { Feed } from '../../../web/feeds/write-feed.ts';
import { type EntriesQuery, entriesHref } from '../entries/entries-query.rules.ts';
import type { ListedEntry } from '../entries/load-entries.ts';
import { words } from './words.en.ts';

type Listed = {
  /** The site’s own address, without a slash at its end. */
  readonly site: string;
  readonly title: string;
  readonly query: EntriesQuery;
  readonly entries: readonly ListedEntry[];
};

/** The address of the feed of a list. */
export function feedHref(query: EntriesQuery, as?: 'json'): string {
  return entriesHref(query, { before: undefined, ...(as ? { as } : {}) }, '/record/feed');
}

/** A list of entries as a feed. */
export function feedOf({ site, title, query, entries }: Listed): Feed {
  return {
    site,
    title,
    author: words.author,
    selfPath: feedHref(query),
    jsonPath: feedHref(query, 'json'),
    pagePath: entriesHref(query, { before: undefined }),
    entries: entries.map((entry) => ({
      id: entry.id,
      title: entry.sentence,
      path: `/record/${entry.position}`,
      at: entry.occurredAt,
      category: entry.type,
      summary: summaryOf(entry),
    })),
  };
}

function summaryOf({ position, filed, occurredAt }: ListedEntry): string {
  return words.summary(position, occurredAt, filed.procurement?.name ?? filed.round?.name);
}
