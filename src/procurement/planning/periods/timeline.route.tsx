import { decideEntry } from '../../../web/edge/access.rules.ts';
import { route } from '../../../web/edge/route.ts';
import { theActor } from '../../../web/edge/visit.ts';
import { whoFollows, whoPrepares } from '../../tenders/desk.rules.ts';
import { theProcurement } from '../../tenders/find-procurement.ts';
import { loadPlan } from '../load-plan.ts';
import { words } from '../words.en.ts';
import { TimelinePage } from './timeline.page.tsx';

/** When things can be, for those who work on a purchase. */
export const timelineRoute = route({
  path: '/work/:body/procurements/:procurement/plan/timeline',
  who: whoFollows,
  object: theProcurement,
  async page(at, procurement) {
    const plan = await loadPlan(at.db, procurement, await at.site.clock.now(at.db));
    const entry = decideEntry(whoPrepares, theActor(at), {
      bodyId: procurement.bodyId,
      demonstration: false,
    });
    const body = <TimelinePage plan={plan} mayPrepare={entry === 'enter'} />;
    return { title: words.timelinePage.title, desk: true, body };
  },
});
