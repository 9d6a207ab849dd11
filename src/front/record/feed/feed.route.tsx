import { anyone } from '../../../web/edge/access.rules.ts';
import { noObject, route } from '../../../web/edge/route.ts';
import { handOverFeed } from '../../../web/feeds/hand-over-feed.ts';
import { type EntriesQuery, readEntriesQuery } from '../entries/entries-query.rules.ts';
import { loadEntries } from '../entries/load-entries.ts';
import { feedTitle } from './feed-title.ts';
import { feedOf } from './record-feed.ts';

const FEED_ENTRIES = 50;

/** The latest entries for feed readers, of a body, a purchase or a round where the address names one. */
export const feedRoute = route({
  path: '/record/feed',
  who: anyone,
  object: noObject,
  async page({ db, site, query }) {
    const asked: EntriesQuery = { ...readEntriesQuery(query), before: undefined };
    const { entries } = await loadEntries(db, asked, FEED_ENTRIES);
    const title = await feedTitle(db, asked);
    return handOverFeed(feedOf({ site: site.publicUrl, title, query: asked, entries }), query, 'record');
  },
});
