import { createHash } from 'node:crypto';
import { flagNames } from '../../../procurement/red-flags/flag-names.en.ts';
import { anyone } from '../../../web/edge/access.rules.ts';
import { route } from '../../../web/edge/route.ts';
import { handOverFeed } from '../../../web/feeds/hand-over-feed.ts';
import type { FeedEntry } from '../../../web/feeds/write-feed.ts';
import { listNewestFlags, type NewestFlag } from './newest-flags.queries.ts';
import { words } from './words.en.ts';

const IN_FEED = 100;
const path = '/data/red-flags/feed';

/** Red flags for feed readers, the newest first. */
export const flagsFeedRoute = route({
  path,
  who: anyone,
  object: (at) => listNewestFlags(at.db, IN_FEED),
  page(at, flags) {
    const feed = {
      site: at.site.publicUrl,
      title: words.title,
      author: at.site.region,
      selfPath: path,
      jsonPath: `${path}?as=json`,
      pagePath: '/data/red-flags',
      entries: flags.map(entryOf),
    };
    return handOverFeed(feed, at.query, 'red-flags');
  },
});

function entryOf({ contractId, flag, buyer, title, page, at }: NewestFlag): FeedEntry {
  return {
    id: idOf(contractId, flag),
    title: words.entry(flagNames[flag], title),
    path: page,
    at,
    category: flag,
    summary: words.summary(buyer),
  };
}

/** A flag of a contract has no number of its own: the same one is the same UUID (version 8, RFC 9562). */
function idOf(contractId: string, flag: string): string {
  const hex = createHash('sha256').update(`${contractId}/${flag}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
