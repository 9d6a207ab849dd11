import { isRefused } from '../../acts/by.ts';
import { refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { changeProcurement } from './change-procurement.ts';
import { whoPrepares } from './desk.rules.ts';
import { theProcurement } from './find-procurement.ts';
import { ProcurementFormPage } from './procurement-form.page.tsx';
import { changeForm } from './procurement-form.ts';
import { deskHref } from './procurement-hrefs.rules.ts';
import { listDistricts } from './tenders.queries.ts';
import { words } from './words.en.ts';

const refusals = {
  'ends-before-it-starts': { endsOn: words.endsBeforeItStarts },
  'notice-published': { '': words.noticePublished },
} as const;

export const changeProcurementRoute = route({
  path: '/work/:body/procurements/:procurement/change',
  who: whoPrepares,
  object: theProcurement,
  page: async (at, procurement, form) => ({
    title: words.changeTitle,
    desk: true,
    body: (
      <ProcurementFormPage
        title={words.changeTitle}
        action={`${deskHref(procurement)}/change`}
        back={{ href: deskHref(procurement), text: words.toDesk }}
        kind={procurement.kindOfService}
        form={form}
        draft={procurement}
        districts={await listDistricts(at.db)}
      />
    ),
  }),
  form: changeForm,
  async post({ tx, by, object, input }) {
    const key = { bodyId: object.bodyId, procurementId: object.id };
    const changed = await changeProcurement(tx, by, { ...input, ...key });
    if (isRefused<keyof typeof refusals>(changed)) return refuse(refusals[changed.refused]);
    return seeOther(deskHref(object));
  },
});
