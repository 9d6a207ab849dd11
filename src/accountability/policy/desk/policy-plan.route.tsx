import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { type PlanRefusal, takeOutOfPolicy, writePolicyPlan } from '../draft-policy.ts';
import { findPolicyDraft, itemOf } from './find-policy-draft.ts';
import { PolicyPlanPage } from './policy-plan.page.tsx';
import { planErrors, sectionError, words } from './words.en.ts';

/** Which field of the form each refusal belongs beside. */
const fieldOf: Record<PlanRefusal, string> = {
  'no-draft': '',
  'title-missing': 'title',
  'address-malformed': 'address',
  'years-backwards': 'lastYear',
};

const saved = z.object({
  act: z.literal('save').default('save'),
  title: z.string().max(200).default(''),
  address: z.string().max(500).default(''),
  firstYear: z
    .string()
    .trim()
    .regex(/^\d{4}$/, words.plan.year)
    .transform(Number),
  lastYear: z
    .string()
    .trim()
    .regex(/^\d{4}$/, words.plan.year)
    .transform(Number),
});

/** A commissioner writes one plan that the draft serves, or takes it out. */
export const policyPlanRoute = route({
  path: '/work/:body/policy/plans/:plan',
  who: bodyRole('commissioner'),
  async object(at) {
    const draft = await findPolicyDraft(at);
    return { draft, plan: itemOf(draft.content.plans, at.params['plan']) };
  },
  page: (_, { draft, plan }, form) => ({
    title: plan ? words.plan.change : words.plan.new,
    desk: true,
    body: <PolicyPlanPage draft={draft} plan={plan} form={form} />,
  }),
  form: z.discriminatedUnion('act', [saved, z.object({ act: z.literal('take-out') })]),
  async post({ tx, object: { draft, plan }, input }) {
    const bodyId = draft.body.id;
    const done = `/work/${draft.body.slug}/policy?saved`;
    if (input.act === 'take-out') {
      if (!plan) return seeOther(done);
      const out = await takeOutOfPolicy(tx, { bodyId, what: 'plan', position: plan.position });
      return isRefused(out) ? refuse({ '': sectionError }) : seeOther(done);
    }
    const { act: _, ...said } = input;
    const written = await writePolicyPlan(tx, { bodyId, ...said, position: plan?.position });
    if (!isRefused<PlanRefusal>(written)) return seeOther(done);
    return refuse({ [fieldOf[written.refused]]: planErrors[written.refused] });
  },
});
