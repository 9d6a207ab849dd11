import { isRefused } from '../../acts/by.ts';
import { refuse, seeOther } from '../../web/edge/outcomes.ts';
import { heldBack } from '../barred/hold-back.tsx';
import { whoPublishes } from '../criteria/who.rules.ts';
import { findThreadPlace } from '../stations/stations.queries.ts';
import { keyOf, theProcurement } from '../tenders/find-procurement.ts';
import { deskHref } from '../tenders/procurement-hrefs.rules.ts';
import { countBids } from './bids.queries.ts';
import { mayOpen } from './deadline.rules.ts';
import { OpenBidsPage } from './open-bids.page.tsx';
import { openBids } from './open-bids.ts';
import { listOpenedBids } from './opened-bids.queries.ts';
import { findBox, listOpeners } from './openers/openers.queries.ts';
import { openWords } from './words.en.ts';

export const openBidsRoute = heldBack(
  { of: (procurement) => procurement, joinsNames: true },
  {
    path: '/work/:body/procurements/:procurement/open-bids',
    who: whoPublishes,
    object: theProcurement,
    async page(at, procurement, { errors }) {
      const key = keyOf(procurement);
      const { bidsDueAt, bidsOpenedAt } = procurement;
      const [counts, bids, box, openers, thread, now] = await Promise.all([
        countBids(at.db, key),
        listOpenedBids(at.db, key),
        findBox(at.db, key),
        listOpeners(at.db, key),
        findThreadPlace(at.db, key, 'bids'),
        at.site.clock.now(at.db),
      ]);
      return {
        title: bidsOpenedAt ? openWords.doneTitle : openWords.title,
        desk: true,
        thread,
        body: (
          <OpenBidsPage
            procurement={procurement}
            standing={counts.standing}
            bids={bids}
            box={box}
            openers={openers}
            mayOpen={bidsDueAt !== null && mayOpen(now, bidsDueAt)}
            errors={errors}
          />
        ),
      };
    },
    async post({ at, tx, by, object: procurement }) {
      const opened = await openBids(tx, by, { ...keyOf(procurement), ...at.site });
      if (isRefused<keyof typeof openWords.refused>(opened))
        return refuse({ '': openWords.refused[opened.refused] });
      return seeOther(`${deskHref(procurement)}/open-bids`);
    },
  },
);
