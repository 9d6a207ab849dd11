import { findThreadPlace } from '../../procurement/stations/stations.queries.ts';
import { anyone } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import { listChases } from '../chasing/chases.queries.ts';
import { listClaims } from '../evidence/claims.queries.ts';
import { publicClaim } from '../evidence/public-claim.rules.ts';
import { publicSpend, readSpendOfPromise } from '../promises/call-offs/read-spend.ts';
import { publicFacts } from '../promises/public-facts.rules.ts';
import { tookEffect } from '../promises/variations/answer.rules.ts';
import { loadChanges } from '../promises/variations/load-changes.ts';
import { publicChange } from '../promises/variations/public-change.rules.ts';
import { publicStep } from './ladder/public-step.rules.ts';
import { loadFollowing } from './load-following.ts';
import { publicVisit } from './monitors/public-visit.rules.ts';
import { isVisitShown } from './monitors/visit.rules.ts';
import { findMonitorPanel, listVisits } from './monitors/visits.queries.ts';
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
    const { personId } = at.actor ?? {};
    const [claims, reports, chases, changes, thread, following, visits, panel, spend] = await Promise.all([
      listClaims(at.db, promise),
      listReports(at.db, promise),
      listChases(at.db, promise),
      loadChanges(at.db, promise),
      findThreadPlace(at.db, promise, 'evidence'),
      loadFollowing(at.db, promise),
      listVisits(at.db, promise),
      personId ? findMonitorPanel(at.db, { ...promise, personId }) : undefined,
      promise.perSpendPence === null ? null : readSpendOfPromise(at.db, promise),
    ]);
    const isMonitor = panel !== undefined;
    return { ...visited, claims, reports, chases, changes, visits, isMonitor, spend, thread, ...following };
  },
  page: (_, { own, thread, ...object }) => ({
    title: words.promise.title(object.promise.title, object.promise.place),
    thread,
    body: <PromisePage {...object} reported={own !== undefined} />,
    data: {
      asOf: object.today.toString(),
      ...publicFacts(object.promise),
      ...(object.spend ? { spend: publicSpend(object.spend) } : {}),
      claims: object.claims.map(publicClaim),
      changes: object.changes.filter(tookEffect).map(publicChange),
      reportSteps: object.steps.map(publicStep),
      visits: object.visits.filter((visit) => isVisitShown(visit, object.today)).map(publicVisit),
    },
  }),
});
