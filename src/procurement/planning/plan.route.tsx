import { decideEntry } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import { theActor } from '../../web/edge/visit.ts';
import { findThreadPlace } from '../stations/stations.queries.ts';
import { whoFollows, whoPrepares } from '../tenders/desk.rules.ts';
import { keyOf, theProcurement } from '../tenders/find-procurement.ts';
import { currentStation } from '../tenders/procurement.rules.ts';
import { loadPlan } from './load-plan.ts';
import { PlanPage } from './plan.page.tsx';
import { words } from './words.en.ts';

/** The plan of a purchase at its desk. */
export const planRoute = route({
  path: '/work/:body/procurements/:procurement/plan',
  who: whoFollows,
  object: theProcurement,
  async page(at, procurement) {
    const { bodyId, reached } = procurement;
    const now = await at.site.clock.now(at.db);
    const [plan, thread] = await Promise.all([
      loadPlan(at.db, procurement, now),
      findThreadPlace(at.db, keyOf(procurement), currentStation(reached)),
    ]);
    const entry = decideEntry(whoPrepares, theActor(at), { bodyId, demonstration: false });
    const body = <PlanPage plan={plan} mayPrepare={entry === 'enter'} />;
    return { title: words.title, desk: true, thread, body };
  },
});
