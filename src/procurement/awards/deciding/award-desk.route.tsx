import { bodyRole } from '../../../web/edge/access.rules.ts';
import { theActor } from '../../../web/edge/visit.ts';
import { heldBack } from '../../barred/hold-back.tsx';
import { AwardDeskPage } from './award-desk.page.tsx';
import { visitAwardDesk } from './visit-award.ts';
import { actsAs, deciders, onlookers, publishers } from './who.rules.ts';
import { words } from './words.en.ts';

/** The authority’s desk for one award. */
export const awardDeskRoute = heldBack(
  { of: ({ procurement }) => procurement, joinsNames: true },
  {
    path: '/work/:body/procurements/:procurement/award',
    who: bodyRole(...onlookers),
    object: visitAwardDesk,
    page(at, desk) {
      const actor = theActor(at);
      return {
        title: words.title(desk.procurement.title),
        desk: true,
        thread: desk.thread,
        body: (
          <AwardDeskPage
            desk={desk}
            mayDecide={actsAs(actor, deciders)}
            mayPublish={actsAs(actor, publishers)}
          />
        ),
      };
    },
  },
);
