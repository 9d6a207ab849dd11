import { nobody } from '../../acts/nobody.ts';
import type { Site } from '../../web/edge/visit.ts';
import { destroySealedBids } from '../bids/keeping/destroy-sealed-bids.ts';
import { keepServedMinute } from '../clarifying/outages/served-minutes.queries.ts';
import { forgetWords } from '../evaluation/forget-words.queries.ts';
import { askPlatformFeed } from './feed/ask-platform-feed.ts';

/** What the site does by itself around tenders, and how often. */
export function tenderChores(site: Site) {
  return [
    { everyMilliseconds: 20_000, work: () => keepServedMinute(site.db) },
    {
      everyMilliseconds: 3_600_000,
      work: () => destroySealedBids(site.db, { ...site, actor: nobody }, site.objects),
    },
    { everyMilliseconds: 600_000, work: () => askPlatformFeed(site) },
    {
      everyMilliseconds: 3_600_000,
      work: async () => forgetWords(site.db, await site.clock.now(site.db)),
    },
  ] as const;
}
