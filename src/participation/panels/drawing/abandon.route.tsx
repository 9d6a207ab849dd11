import { isRefused } from '../../../acts/by.ts';
import { formOf } from '../../../procurement/tenders/form-fields.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { deskOf, findOwnPanel } from '../desk/find-own-panel.ts';
import { keyOf } from '../find-public-panel.ts';
import { type AbandonRefusal, abandonPanel } from './abandon-panel.ts';
import { readReason } from './decide-why.ts';
import { DeskActPage } from './desk-act.page.tsx';
import { ReasonField } from './reason-field.tsx';
import { words } from './words.en.ts';

/** The officer gives a panel up before its draw, and says why. */
export const abandonRoute = route({
  path: '/work/:body/panels/:panel/abandon',
  who: bodyRole('procurement-officer'),
  object: findOwnPanel,
  page(_at, panel, form) {
    if (!panel.announcedAt || panel.drawnAt || panel.abandonedAt) return seeOther(deskOf(panel));
    const page = {
      title: words.abandonTitle,
      lede: words.abandonLede,
      action: `${deskOf(panel)}/abandon`,
      back: deskOf(panel),
      errors: form.errors,
      act: words.abandonAct,
      fields: <ReasonField form={form} />,
    };
    return { title: words.abandonTitle, desk: true, body: <DeskActPage {...page} /> };
  },
  form: formOf((form) => ({ reason: readReason(form) })),
  async post({ tx, by, object: panel, input }) {
    const given = await abandonPanel(tx, by, { ...keyOf(panel), ...input });
    return isRefused<AbandonRefusal>(given)
      ? refuse({ '': words.abandonRefused[given.refused] })
      : seeOther(deskOf(panel));
  },
});
