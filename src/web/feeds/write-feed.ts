import type { Temporal } from 'temporal-polyfill';

export type FeedEntry = {
  /** Of version 7 or 4: `urn:uuid:` stands before it. */
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly at: Temporal.Instant;
  readonly category: string;
  readonly summary: string;
};

export type Feed = {
  /** The site’s own address, without a slash at its end. */
  readonly site: string;
  readonly title: string;
  readonly author: string;
  /** Where the feed is, as Atom and as JSON, and the page that says the same. */
  readonly selfPath: string;
  readonly jsonPath: string;
  readonly pagePath: string;
  readonly entries: readonly FeedEntry[];
};

/** An Atom feed (RFC 4287). */
export function atomFeed(feed: Feed): string {
  const { site, title, entries } = feed;
  const self = site + feed.selfPath;
  const updated = entries[0]?.at.toString() ?? '1970-01-01T00:00:00Z';
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `  <title>${xml(title)}</title>`,
    `  <id>${xml(self)}</id>`,
    `  <link rel="self" type="application/atom+xml" href="${xml(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${xml(site + feed.pagePath)}"/>`,
    `  <updated>${updated}</updated>`,
    `  <author><name>${xml(feed.author)}</name></author>`,
    ...entries.map((entry) => atomEntry(site, entry)),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function atomEntry(site: string, { id, title, path, at, category, summary }: FeedEntry): string {
  return [
    '  <entry>',
    `    <title>${xml(title)}</title>`,
    `    <id>urn:uuid:${xml(id)}</id>`,
    `    <link href="${xml(site + path)}"/>`,
    `    <published>${at.toString()}</published>`,
    `    <updated>${at.toString()}</updated>`,
    `    <category term="${xml(category)}"/>`,
    `    <summary>${xml(summary)}</summary>`,
    '  </entry>',
  ].join('\n');
}

/** The same as a JSON Feed (version 1.1). */
export function jsonFeed({ site, title, pagePath, jsonPath, entries }: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    language: 'en-GB',
    home_page_url: site + pagePath,
    feed_url: site + jsonPath,
    items: entries.map((entry) => ({
      id: `urn:uuid:${entry.id}`,
      url: site + entry.path,
      title: entry.title,
      content_text: entry.summary,
      date_published: entry.at.toString(),
      tags: [entry.category],
    })),
  });
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text between tags or quotes, without the characters that XML 1.0 cannot hold. */
function xml(text: string): string {
  return text
    .replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter)
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, ' ');
}
