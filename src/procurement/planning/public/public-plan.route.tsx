import { anyone } from '../../../web/edge/access.rules.ts';
import { route } from '../../../web/edge/route.ts';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import { currentStation } from '../../tenders/procurement.rules.ts';
import { loadPlan } from '../load-plan.ts';
import { speaksOf } from '../pipeline/coming.page.tsx';
import { toPlanData } from './plan-data.rules.ts';
import { PublicPlanPage, speakingOf } from './public-plan.page.tsx';
import { words } from './public-plan.words.en.ts';

/** The plan of a purchase as everyone sees it. */
export const publicPlanRoute = route({
  path: '/contracts/:body/:procurement/plan',
  who: anyone,
  object: theProcurement,
  async page(at, procurement) {
    const [plan, thread] = await Promise.all([
      loadPlan(at.db, procurement, await at.site.clock.now(at.db)),
      findThreadPlace(at.db, keyOf(procurement), currentStation(procurement.reached)),
    ]);
    return {
      title: words.title,
      thread,
      body: <PublicPlanPage plan={plan} speaks={speaksOf(speakingOf(plan))} />,
      data: toPlanData(plan),
    };
  },
});
