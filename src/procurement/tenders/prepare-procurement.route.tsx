import { isRefused } from '../../acts/by.ts';
import { NotFound } from '../../db/errors.ts';
import { refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { theBody } from '../../web/edge/visit.ts';
import { StepPage } from '../../web/shell/step-page.tsx';
import { whoPrepares } from './desk.rules.ts';
import { KindChoice } from './kind-choice.tsx';
import { prepareProcurement } from './prepare-procurement.ts';
import { kindsOfService } from './procurement.rules.ts';
import { ProcurementFormPage } from './procurement-form.page.tsx';
import { kindForm, procurementForm } from './procurement-form.ts';
import { listDistricts } from './tenders.queries.ts';
import { words } from './words.en.ts';

/** The first step of preparing a purchase: which rules apply to it, before anything else. */
export const chooseKindRoute = route({
  path: '/work/:body/procurements/new',
  who: whoPrepares,
  object: async (at) => theBody(at),
  page: (_at, body, form) => ({
    title: words.kindTitle,
    desk: true,
    body: (
      <StepPage
        title={words.kindTitle}
        lede={words.kindLede}
        action={`/work/${body.slug}/procurements/new`}
        back={{ href: `/work/${body.slug}/procurements`, text: words.deskTitle }}
        errors={form.errors}
        fields={<KindChoice form={form} />}
        save={words.goOn}
      />
    ),
  }),
  form: kindForm,
  post: ({ object: body, input }) =>
    Promise.resolve(seeOther(`/work/${body.slug}/procurements/new/${input.kindOfService}`)),
});

/** The second: what is bought, where and when. Its plan comes next. */
export const prepareProcurementRoute = route({
  path: '/work/:body/procurements/new/:kind',
  who: whoPrepares,
  async object(at) {
    const kind = kindsOfService.find((known) => known === at.params['kind']);
    if (!kind) throw new NotFound();
    return { body: theBody(at), kind };
  },
  page: async (at, { body, kind }, form) => ({
    title: words.newTitle,
    desk: true,
    body: (
      <ProcurementFormPage
        title={words.newTitle}
        action={`/work/${body.slug}/procurements/new/${kind}`}
        back={{ href: `/work/${body.slug}/procurements/new`, text: words.toKinds }}
        kind={kind}
        form={form}
        districts={await listDistricts(at.db)}
      />
    ),
  }),
  form: ({ kind }) => procurementForm(kind),
  async post({ tx, by, object: { body }, input }) {
    const prepared = await prepareProcurement(tx, by, { ...input, bodyId: body.id });
    if (isRefused<'ends-before-it-starts'>(prepared)) return refuse({ endsOn: words.endsBeforeItStarts });
    return seeOther(`/work/${body.slug}/procurements/${prepared.slug}/plan`);
  },
});
