import { anyone } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import { listOpenTenders } from '../tenders/list-procurements.queries.ts';
import { toData } from '../tenders/procurement-data.rules.ts';
import { OpenTendersPage } from './open-tenders.page.tsx';
import { tendersWords } from './words.en.ts';

export const openTendersRoute = route({
  path: '/tenders',
  who: anyone,
  object: async ({ query }) => (query.get('q') ?? '').trim().slice(0, 200),
  async page(at, text) {
    const tenders = await listOpenTenders(at.db, await at.site.clock.now(at.db), text);
    return {
      title: tendersWords.title,
      body: <OpenTendersPage text={text} tenders={tenders} />,
      data: { tenders: tenders.map(toData) },
    };
  },
});
