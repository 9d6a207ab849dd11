import { z } from 'zod';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { heldBack } from '../../barred/hold-back.tsx';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import { deskHref, threadHref } from '../../tenders/procurement-hrefs.rules.ts';
import { findBox } from '../openers/openers.queries.ts';
import { openRest } from './open-rest.ts';
import { RestPage } from './rest.page.tsx';
import { restWords as words } from './rest.words.en.ts';

/** When the time for suppliers’ keys is over: a second person, an officer or a commissioner, opens the rest. */
export const restRoute = heldBack(
  { of: (procurement) => procurement, joinsNames: false },
  {
    path: '/work/:body/procurements/:procurement/recovery/rest',
    who: bodyRole('procurement-officer', 'commissioner'),
    object: theProcurement,
    async page(at, procurement, form) {
      const key = keyOf(procurement);
      const [box, now] = await Promise.all([findBox(at.db, key), at.site.clock.now(at.db)]);
      const end = box.recoveryEndsAt;
      if (!end || now.epochMilliseconds <= end.epochMilliseconds || procurement.bidsOpenedAt)
        return seeOther(`${threadHref(procurement)}/bids`);
      return {
        title: words.title,
        desk: true,
        thread: await findThreadPlace(at.db, key, 'bids'),
        body: <RestPage procurement={procurement} box={box} form={form} />,
      };
    },
    form: z.object({ reason: z.string().default('') }),
    async post({ at, tx, by, object: procurement, input }) {
      const given = { ...keyOf(procurement), ...input, publicUrl: at.site.publicUrl };
      const decided = await openRest(tx, by, given);
      if ('refused' in decided) return refuse({ reason: words.refusals[decided.refused] });
      return seeOther(`${deskHref(procurement)}/recovery/rest`);
    },
  },
);
