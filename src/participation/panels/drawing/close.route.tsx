import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { deskOf, findOwnPanel } from '../desk/find-own-panel.ts';
import { keyOf } from '../find-public-panel.ts';
import { type CloseRefusal, closePool } from './close-pool.ts';
import { DeskActPage } from './desk-act.page.tsx';
import { words } from './words.en.ts';

/** The officer closes the pool, once its time has come and before the chore does. */
export const closePoolRoute = route({
  path: '/work/:body/panels/:panel/close',
  who: bodyRole('procurement-officer'),
  object: findOwnPanel,
  page(_at, panel, { errors }) {
    if (panel.poolClosedAt || !panel.announcedAt || panel.abandonedAt) return seeOther(deskOf(panel));
    const page = {
      title: words.closeTitle,
      lede: words.closeLede,
      action: `${deskOf(panel)}/close`,
      back: deskOf(panel),
      errors,
      act: words.closeAct,
    };
    return { title: words.closeTitle, desk: true, body: <DeskActPage {...page} /> };
  },
  form: z.object({}),
  async post({ tx, by, object: panel }) {
    const closed = await closePool(tx, by, keyOf(panel));
    return isRefused<CloseRefusal>(closed)
      ? refuse({ '': words.closeRefused[closed.refused] })
      : seeOther(deskOf(panel));
  },
});
