import { isRefused } from '../../../acts/by.ts';
import { listDistricts } from '../../../people/places/places.queries.ts';
import { formOf } from '../../../procurement/tenders/form-fields.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { deskOf, findOwnPanel } from '../desk/find-own-panel.ts';
import { words as stepWords } from '../desk/steps/words.en.ts';
import { keyOf } from '../find-public-panel.ts';
import { listQuotas } from '../panels.queries.ts';
import { QuotasPage } from '../quotas/quotas.page.tsx';
import { readQuotas } from '../quotas/read-quotas.ts';
import { changeQuotas, type QuotaChangeRefusal } from './change-quotas.ts';
import { readReason } from './decide-why.ts';
import { Mend } from './pool-now.tsx';
import { findFixedPool } from './pools.queries.ts';
import { ReasonField } from './reason-field.tsx';
import { words } from './words.en.ts';

/** Quotas that nobody in the closed pool can meet are changed, with the reason, before the seed can be known. */
export const changeQuotasRoute = route({
  path: '/work/:body/panels/:panel/change-quotas',
  who: bodyRole('procurement-officer'),
  async object(at) {
    const panel = await findOwnPanel(at);
    const [quotas, pool, all] = await Promise.all([
      listQuotas(at.db, keyOf(panel)),
      findFixedPool(at.db, keyOf(panel)),
      listDistricts(at.db),
    ]);
    const districts = new Map(all.map(({ slug, name }) => [slug, name]));
    return { panel, quotas, districts, infeasible: panel.poolClosedAt ? pool?.infeasible : null };
  },
  page(_at, { panel, quotas, districts, infeasible }, form) {
    if (!infeasible || panel.drawnAt || panel.abandonedAt) return seeOther(deskOf(panel));
    const page = {
      title: words.quotasTitle,
      lede: words.quotasLede,
      action: `${deskOf(panel)}/change-quotas`,
      back: { href: deskOf(panel), text: stepWords.back },
      errors: form.errors,
      quotas,
      used: panel.categories ?? [],
      typed: form.values,
      seats: panel.seats ?? 0,
      districts,
      isFixed: true,
      rest: (
        <>
          <Mend infeasible={infeasible} panel={panel} districts={districts} />
          <ReasonField form={form} />
        </>
      ),
    };
    return { title: words.quotasTitle, desk: true, body: <QuotasPage {...page} /> };
  },
  form: ({ panel, quotas, districts }) =>
    formOf((form) => ({
      ...readQuotas(form, quotas, panel.seats ?? 0, districts),
      reason: readReason(form),
    })),
  async post({ tx, by, object: { panel }, input }) {
    const changed = await changeQuotas(tx, by, { ...keyOf(panel), ...input });
    return isRefused<QuotaChangeRefusal>(changed)
      ? refuse({ '': words.quotasRefused[changed.refused] })
      : seeOther(deskOf(panel));
  },
});
