import { decideEntry } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import { theActor } from '../../web/edge/visit.ts';
import { findThreadPlace } from '../stations/stations.queries.ts';
import { whoFollows, whoPrepares } from '../tenders/desk.rules.ts';
import { keyOf, theProcurement } from '../tenders/find-procurement.ts';
import { CriteriaPage } from './criteria.page.tsx';
import { viewCriteria } from './view-criteria.ts';
import { whoPublishes } from './who.rules.ts';
import { words } from './words.en.ts';

export const criteriaRoute = route({
  path: '/work/:body/procurements/:procurement/criteria',
  who: whoFollows,
  object: theProcurement,
  async page(at, procurement) {
    const on = { bodyId: procurement.bodyId, demonstration: false };
    const [view, thread] = await Promise.all([
      viewCriteria(at.db, procurement),
      findThreadPlace(at.db, keyOf(procurement), 'criteria'),
    ]);
    return {
      title: words.title,
      desk: true,
      thread,
      body: (
        <CriteriaPage
          procurement={procurement}
          view={view}
          mayDraft={decideEntry(whoPrepares, theActor(at), on) === 'enter'}
          mayPublish={decideEntry(whoPublishes, theActor(at), on) === 'enter'}
        />
      ),
    };
  },
});
