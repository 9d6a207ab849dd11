import { isRefused } from '../../acts/by.ts';
import { refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { theBody } from '../../web/edge/visit.ts';
import { whoPrepares } from './desk.rules.ts';
import { prepareProcurement } from './prepare-procurement.ts';
import { ProcurementFormPage } from './procurement-form.page.tsx';
import { procurementForm } from './procurement-form.ts';
import { listDistricts } from './tenders.queries.ts';
import { words } from './words.en.ts';

export const prepareProcurementRoute = route({
  path: '/work/:body/procurements/new',
  who: whoPrepares,
  object: async (at) => theBody(at),
  page: async (at, body, form) => ({
    title: words.newTitle,
    desk: true,
    body: (
      <ProcurementFormPage
        title={words.newTitle}
        action={`/work/${body.slug}/procurements/new`}
        form={form}
        districts={await listDistricts(at.db)}
      />
    ),
  }),
  form: procurementForm,
  async post({ tx, by, object: body, input }) {
    const prepared = await prepareProcurement(tx, by, { ...input, bodyId: body.id });
    if (isRefused<'ends-before-it-starts'>(prepared)) return refuse({ endsOn: words.endsBeforeItStarts });
    return seeOther(`/work/${body.slug}/procurements/${prepared.slug}`);
  },
});
