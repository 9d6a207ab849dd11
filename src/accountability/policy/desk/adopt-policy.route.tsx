import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { londonDate } from '../../../values/dates.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { dateFrom } from '../../../web/edge/date-field.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import { adoptPolicy } from '../adopt-policy.ts';
import { loadDraft } from '../load-policy.ts';
import type { AdoptRefusal } from '../policy.rules.ts';
import { AdoptPolicyPage, PreviewPolicyPage } from './adopt-policy.page.tsx';
import { findPolicyDraft, type PolicyDraft } from './find-policy-draft.ts';
import { adoptErrors, words } from './words.en.ts';

/** The draft as residents would read it. */
export const previewPolicyRoute = route({
  path: '/work/:body/policy/preview',
  who: bodyRole('commissioner', 'elected-member'),
  object: findPolicyDraft,
  page: async (at, draft) => ({
    title: words.previewTitle,
    desk: true,
    body: <PreviewPolicyPage told={await toldDraft(at, draft)} />,
  }),
});

const typed = z.object({
  revision: z.coerce.number().int().catch(-1),
  'effectiveFrom-day': z.string().default(''),
  'effectiveFrom-month': z.string().default(''),
  'effectiveFrom-year': z.string().default(''),
});

/** An elected member adopts the draft, with the day it takes effect. */
export const adoptPolicyRoute = route({
  path: '/work/:body/policy/adopt',
  who: bodyRole('elected-member'),
  object: findPolicyDraft,
  page: async (at, draft, form) => ({
    title: words.adoptTitle(draft.version),
    desk: true,
    body: <AdoptPolicyPage told={await toldDraft(at, draft)} draft={draft} form={form} />,
  }),
  form: typed.transform((given, refining) => ({
    revision: given.revision,
    effectiveFrom: dateFrom(given, 'effectiveFrom', words.effectiveWhat, refining),
  })),
  async post({ tx, by, object: { body }, input }) {
    const adopted = await adoptPolicy(tx, by, { bodyId: body.id, ...input });
    if (!isRefused<AdoptRefusal>(adopted)) return seeOther(`/bodies/${body.slug}/policy/${adopted.version}`);
    const field = adopted.refused.startsWith('date-') ? 'effectiveFrom' : '';
    return refuse({ [field]: adoptErrors[adopted.refused] });
  },
});

async function toldDraft({ db, site }: Visit, { body, version }: PolicyDraft) {
  const today = londonDate(await site.clock.now(db));
  return loadDraft(db, body, { version, today });
}
