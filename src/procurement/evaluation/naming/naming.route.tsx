import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import { evaluatorsHref } from '../hrefs.ts';
import { decideNaming, type NamingRefusal } from './decide-naming.ts';
import { NamingPage } from './naming.page.tsx';
import { findNaming } from './naming.queries.ts';
import { findNamingFault, hidings } from './naming.rules.ts';
import { words } from './words.en.ts';

/** The authority decides for which answers names are hidden, before the opening. */
export const namingRoute = route({
  path: '/work/:body/procurements/:procurement/names',
  who: bodyRole('procurement-officer'),
  object: theProcurement,
  async page(at, procurement, form) {
    const key = keyOf(procurement);
    const back = evaluatorsHref(procurement);
    const shown = { decided: await findNaming(at.db, key), isShut: findNamingFault(procurement) !== null };
    return {
      title: words.title(procurement.title),
      desk: true,
      thread: await findThreadPlace(at.db, key, procurement.noticePublishedAt ? 'scores' : 'criteria'),
      body: <NamingPage {...shown} back={back} form={form} action={at.path} />,
    };
  },
  form: z.object({ hidden: z.enum(hidings, { error: words.choose }), reason: z.string().default('') }),
  async post({ at, tx, by, object: procurement, input }) {
    const decided = await decideNaming(tx, by, { ...keyOf(procurement), ...input });
    if (isRefused<NamingRefusal>(decided)) {
      const field = decided.refused === 'bids-opened' ? '' : 'reason';
      return refuse({ [field]: words.refusals[decided.refused] });
    }
    return seeOther(at.path);
  },
});
