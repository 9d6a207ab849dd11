import { type EntriesQuery, entriesHref } from '../entries/entries-query.rules.ts';
import type { ListedEntry } from '../entries/load-entries.ts';
import { words } from './words.en.ts';

export type Feed = {
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

/** The entries as an Atom feed (RFC 4287). */
export function atomFeed({ site, title, query, entries }: Feed): string {
  const self = site + feedHref(query);
  const updated = entries[0]?.occurredAt.toString() ?? '1970-01-01T00:00:00Z';
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `  <title>${xml(title)}</title>`,
    `  <id>${xml(self)}</id>`,
    `  <link rel="self" type="application/atom+xml" href="${xml(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${xml(site + entriesHref(query, { before: undefined }))}"/>`,
    `  <updated>${updated}</updated>`,
    `  <author><name>${xml(words.author)}</name></author>`,
    ...entries.map((entry) => atomEntry(site, entry)),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function atomEntry(site: string, entry: ListedEntry): string {
  const { id, position, occurredAt, sentence, type } = entry;
  return [
    '  <entry>',
    `    <title>${xml(sentence)}</title>`,
    `    <id>urn:uuid:${xml(id)}</id>`,
    `    <link href="${xml(`${site}/record/${position}`)}"/>`,
    `    <published>${occurredAt.toString()}</published>`,
    `    <updated>${occurredAt.toString()}</updated>`,
    `    <category term="${xml(type)}"/>`,
    `    <summary>${xml(summaryOf(entry))}</summary>`,
    '  </entry>',
  ].join('\n');
}

/** The same as a JSON Feed (version 1.1). */
export function jsonFeed({ site, title, query, entries }: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    language: 'en-GB',
    home_page_url: site + entriesHref(query, { before: undefined }),
    feed_url: site + feedHref(query, 'json'),
    items: entries.map((entry) => ({
      id: `urn:uuid:${entry.id}`,
      url: `${site}/record/${entry.position}`,
      title: entry.sentence,
      content_text: summaryOf(entry),
      date_published: entry.occurredAt.toString(),
      tags: [entry.type],
    })),
  });
}

function summaryOf({ position, filed, occurredAt }: ListedEntry): string {
  return words.summary(position, occurredAt, filed.procurement?.name ?? filed.round?.name);
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function xml(text: string): string {
  return text
    .replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter)
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, ' ');
}
