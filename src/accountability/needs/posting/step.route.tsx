import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import { listDistricts } from '../../../people/places/places.queries.ts';
import { londonDate } from '../../../values/dates.ts';
import { signedIn } from '../../../web/edge/access.rules.ts';
import { dateFrom } from '../../../web/edge/date-field.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import { groupHref, ownNeedHref, visitNeed } from '../groups/visit-group.ts';
import { listNeedKinds } from '../kinds.queries.ts';
import { type NeedStep, needSteps, nextStep } from './need.rules.ts';
import { type StepAnswer, saveStep } from './save-step.ts';
import { NeedStepPage } from './step.page.tsx';
import { words } from './words.en.ts';

const text = z.string().default('');

/** What each question’s form answers. */
const forms: Readonly<Record<NeedStep, z.ZodType<StepAnswer>>> = {
  what: z.object({ kind: text, title: text }).transform((typed) => ({ step: 'what', ...typed })),
  when: z.looseObject({ quantity: text }).transform((typed, at) => ({
    step: 'when',
    quantity: typed.quantity,
    startsOn: dateFrom(typed, 'startsOn', words.startsWhat, at),
    endsOn: dateFrom(typed, 'endsOn', words.endsWhat, at),
  })),
  where: z.object({ districtSlug: text, place: text }).transform((typed) => ({ step: 'where', ...typed })),
  who: z
    .object({ forWhom: text, present: text, checks: text })
    .transform((typed) => ({ step: 'who', ...typed })),
};

async function visitStep(at: Visit) {
  const { group, need } = await visitNeed(at);
  const step = needSteps.find((one) => one === at.params['step']);
  if (!step) throw new NotFound();
  return { group, need, step };
}

/** One of the four questions of a need, saved as it is answered. */
export const needStepRoute = route({
  path: '/groups/:group/needs/:need/ask/:step',
  who: signedIn,
  object: visitStep,
  async page(at, { group, need, step }, form) {
    const { db, site } = at;
    const own = ownNeedHref(need);
    if (need.state !== 'draft') return seeOther(own);
    // The number’s unit comes from the first answer.
    if (step === 'when' && need.title === '') return seeOther(`${own}/ask/what`);
    const [kinds, districts, now] = await Promise.all([
      listNeedKinds(db),
      listDistricts(db),
      site.clock.now(db),
    ]);
    const next = londonDate(now).add({ days: 14 });
    const before = needSteps[needSteps.indexOf(step) - 1];
    const backHref = before ? `${own}/ask/${before}` : groupHref(group.slug);
    const exampleDay = `${next.day} ${next.month} ${next.year}`;
    return {
      title: words.steps[step].title,
      body: (
        <NeedStepPage {...{ step, need, kinds, districts, backHref, exampleDay, form }} action={at.path} />
      ),
    };
  },
  form: ({ step }) => forms[step],
  async post({ tx, by, object: { need }, input }) {
    const saved = await saveStep(tx, by, { needId: need.needId, answer: input });
    if (isRefused(saved))
      return refuse(Object.assign({}, ...saved.faults.map((fault) => words.faults[fault])));
    const following = needSteps[needSteps.indexOf(input.step) + 1];
    const wasWhole =
      nextStep(need) === undefined &&
      !(input.step === 'what' && input.kind !== (need.measureSlug ?? 'other'));
    const own = ownNeedHref(need);
    return seeOther(following && !wasWhole ? `${own}/ask/${following}` : `${own}/check`);
  },
});
