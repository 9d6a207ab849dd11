import { currentStation } from '../../procurement/tenders/procurement.rules.ts';
import { getProcurement } from '../../procurement/tenders/tenders.queries.ts';
import { anyone } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import { theBody } from '../../web/edge/visit.ts';
import { loadThread } from './load-thread.ts';
import { tellThread } from './tell-thread.rules.ts';
import { ThreadPage } from './thread.page.tsx';
import { threadData } from './thread-data.rules.ts';

/** The thread's page: the centre of everything about one purchase. */
export const threadRoute = route({
  path: '/contracts/:body/:procurement',
  who: anyone,
  async object(at) {
    const [procurement, now] = await Promise.all([
      getProcurement(at.db, { bodyId: theBody(at).id, slug: at.params['procurement'] ?? '' }),
      at.site.clock.now(at.db),
    ]);
    return loadThread(at.db, procurement, now);
  },
  page: (at, facts) => {
    const told = tellThread(facts, at.query.get('follow'));
    const { title, reached } = facts.procurement;
    return {
      title,
      thread: { title, href: at.path, here: currentStation(reached), reached: reached ?? undefined },
      body: (
        <ThreadPage
          told={told}
          direction={at.query.get('read') === 'back' ? 'back' : 'forwards'}
          href={at.path}
        />
      ),
      data: threadData(facts, told),
    };
  },
});
