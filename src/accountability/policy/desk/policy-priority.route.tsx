import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { type PriorityRefusal, takeOutOfPolicy, writePolicyPriority } from '../draft-policy.ts';
import { listOutcomesToChoose } from '../policies.queries.ts';
import { findPolicyDraft, itemOf } from './find-policy-draft.ts';
import { PolicyPriorityPage } from './policy-priority.page.tsx';
import { priorityErrors, sectionError, words } from './words.en.ts';

const many = z.union([z.string().transform((one) => [one]), z.array(z.string())]).default([]);

/** Which field of the form each refusal belongs beside. */
const fieldOf: Record<PriorityRefusal, string> = {
  'no-draft': '',
  'title-missing': 'title',
  'content-missing': 'content',
  'outcomes-missing': 'outcomes',
  unknown: 'outcomes',
};

/** A commissioner writes one priority of the draft, or takes it out. */
export const policyPriorityRoute = route({
  path: '/work/:body/policy/priorities/:priority',
  who: bodyRole('commissioner'),
  async object(at) {
    const draft = await findPolicyDraft(at);
    return { draft, priority: itemOf(draft.content.priorities, at.params['priority']) };
  },
  async page({ db }, { draft, priority }, form) {
    const page = { draft, priority, outcomes: await listOutcomesToChoose(db), form };
    const title = priority ? words.priority.change : words.priority.new;
    return { title, desk: true, body: <PolicyPriorityPage {...page} /> };
  },
  form: z.object({
    act: z.enum(['save', 'take-out']).default('save'),
    title: z.string().max(200).default(''),
    content: z.string().max(4000).default(''),
    outcomes: many,
    plans: many,
  }),
  async post({ tx, object: { draft, priority }, input }) {
    const bodyId = draft.body.id;
    const done = `/work/${draft.body.slug}/policy?saved`;
    if (input.act === 'take-out' && priority) {
      const out = await takeOutOfPolicy(tx, { bodyId, what: 'priority', position: priority.position });
      return isRefused(out) ? refuse({ '': sectionError }) : seeOther(done);
    }
    const { title, content, outcomes: outcomeIds } = input;
    const plans = input.plans.map(Number);
    const said = { title, content, outcomeIds, plans, position: priority?.position };
    const written = await writePolicyPriority(tx, { bodyId, ...said });
    if (!isRefused<PriorityRefusal>(written)) return seeOther(done);
    return refuse({ [fieldOf[written.refused]]: priorityErrors[written.refused] });
  },
});
