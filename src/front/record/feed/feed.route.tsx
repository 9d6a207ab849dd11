import { anyone } from '../../../web/edge/access.rules.ts';
import { handOver } from '../../../web/edge/outcomes.ts';
import { noObject, route } from '../../../web/edge/route.ts';
import { type EntriesQuery, readEntriesQuery } from '../entries/entries-query.rules.ts';
import { loadEntries } from '../entries/load-entries.ts';
import { feedTitle } from './feed-title.ts';
import { atomFeed, jsonFeed } from './write-feed.ts';

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
    const feed = { site: site.publicUrl, title, query: asked, entries };
    return handOver(
      query.get('as') === 'json'
        ? shown('record.json', 'application/feed+json; charset=UTF-8', jsonFeed(feed))
        : shown('record.atom', 'application/atom+xml; charset=UTF-8', atomFeed(feed)),
    );
  },
});

function shown(fileName: string, mediaType: string, content: string) {
  return { fileName, mediaType, content, isShown: true };
}
