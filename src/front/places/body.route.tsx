import { anyone } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import { theBody } from '../../web/edge/visit.ts';
import { BodyPage } from './body.page.tsx';
import { bodyData } from './body-data.ts';
import { loadBody } from './load-body.ts';
import { bodyWords } from './words.en.ts';

export const bodyRoute = route({
  path: '/bodies/:body',
  who: anyone,
  object: async (at) => loadBody(at.db, theBody(at).slug, await at.site.clock.now(at.db)),
  page: (_, facts) => ({
    title: facts.body.name,
    wide: true,
    feeds: [
      {
        href: `/record/feed?body=${facts.body.slug}`,
        type: 'application/atom+xml',
        title: bodyWords.feed(facts.body.name),
      },
    ],
    body: <BodyPage facts={facts} />,
    data: bodyData(facts),
  }),
});
