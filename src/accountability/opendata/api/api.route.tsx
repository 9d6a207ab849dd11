import { anyone } from '../../../web/edge/access.rules.ts';
import type { FeedLink } from '../../../web/edge/outcomes.ts';
import { noObject, type Route, route } from '../../../web/edge/route.ts';
import { openLists } from '../lists/open-lists.ts';
import { ApiPage } from './api.page.tsx';
import { FeedsPage } from './feeds.page.tsx';
import { namedFeeds } from './feeds.rules.ts';
import { apiLimits } from './gate.ts';
import { feedsPage, page } from './page.words.en.ts';
import { problemKinds, problemStatuses } from './problem.rules.ts';

const apiRoute = route({
  path: '/data/api',
  who: anyone,
  object: noObject,
  page: ({ site }) => ({
    title: page.title,
    body: <ApiPage site={site.publicUrl} lists={openLists} />,
    data: {
      openApi: '/api/v1/openapi.json',
      limits: { anonymous: apiLimits.anonymous, keyed: apiLimits.keyed },
      problems: Object.fromEntries(problemKinds.map((kind) => [kind, problemStatuses[kind]])),
    },
  }),
});

const feedsRoute = route({
  path: '/data/feeds',
  who: anyone,
  object: noObject,
  page: () => ({
    title: feedsPage.title,
    body: <FeedsPage />,
    data: { feeds: namedFeeds },
    feeds: namedFeeds.map(
      ({ title, atom }): FeedLink => ({ href: atom, type: 'application/atom+xml', title }),
    ),
  }),
});

/** How programs read from here, for the people who write them. */
export const apiPageRoutes: readonly Route[] = [apiRoute, feedsRoute];
