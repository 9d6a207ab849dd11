import { findThreadPlace } from '../../procurement/stations/stations.queries.ts';
import { anyone } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import { listClaims } from '../evidence/claims.queries.ts';
import { publicClaim } from '../evidence/public-claim.rules.ts';
import { publicFacts } from '../promises/public-facts.rules.ts';
import { PromisePage } from './promise.page.tsx';
import { listReports } from './reports.queries.ts';
import { visitPromise } from './visit-promise.ts';
import { words } from './words.en.ts';

/** One promise, for anyone. */
export const promiseRoute = route({
  path: '/promises/:body/:promise',
  who: anyone,
  async object(at) {
    const visited = await visitPromise(at);
    const { promise } = visited;
    const [claims, reports, thread] = await Promise.all([
      listClaims(at.db, promise),
      listReports(at.db, promise),
      findThreadPlace(at.db, promise, 'evidence'),
    ]);
    return { ...visited, claims, reports, thread };
  },
  page: (_, { promise, claims, reports, thread, today, own }) => ({
    title: words.promise.title(promise.title, promise.place),
    thread,
    body: (
      <PromisePage
        promise={promise}
        claims={claims}
        reports={reports}
        today={today}
        reported={own !== undefined}
      />
    ),
    data: { asOf: today.toString(), ...publicFacts(promise), claims: claims.map(publicClaim) },
  }),
});
