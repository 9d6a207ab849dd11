import { londonDate } from '../../values/dates.ts';
import { decideEntry, type Who } from '../../web/edge/access.rules.ts';
import { seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { theActor } from '../../web/edge/visit.ts';
import { findThreadPlace } from '../stations/stations.queries.ts';
import { whoActs, whoFollows, whoPrepares } from './desk.rules.ts';
import { deskPages } from './desk-pages.rules.ts';
import { anyProcurement, keyOf } from './find-procurement.ts';
import { decideNextAct } from './next-act.rules.ts';
import { ProcurementPage } from './procurement.page.tsx';
import { currentStation } from './procurement.rules.ts';
import { threadHref } from './procurement-hrefs.rules.ts';
import { decideRegime } from './regime.rules.ts';
import { findBodyKind, listThresholds } from './tenders.queries.ts';

export const procurementRoute = route({
  path: '/work/:body/procurements/:procurement',
  who: whoFollows,
  object: anyProcurement,
  async page(at, procurement) {
    // Nothing was prepared here: what there is of it begins with the contract.
    if (procurement.tenderedElsewhere) return seeOther(threadHref(procurement));
    const { bodyId, createdAt, title } = procurement;
    const [kind, thresholds, now, thread] = await Promise.all([
      findBodyKind(at.db, bodyId),
      listThresholds(at.db),
      at.site.clock.now(at.db),
      findThreadPlace(at.db, keyOf(procurement), currentStation(procurement.reached)),
    ]);
    const regime = decideRegime(procurement, kind, thresholds, londonDate(createdAt));
    const act = decideNextAct(procurement, now);
    const may = (who: Who) => decideEntry(who, theActor(at), { bodyId, demonstration: false }) === 'enter';
    return {
      title,
      desk: true,
      thread,
      body: (
        <ProcurementPage
          procurement={procurement}
          regime={regime}
          act={act}
          mayAct={may(whoActs[act])}
          mayChange={may(whoPrepares)}
          pages={deskPages.filter((page) => may(page.who) && page.shows(procurement))}
        />
      ),
    };
  },
});
