import { isRefused } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import { StepPage } from '../../../web/shell/step-page.tsx';
import { whoFollows, whoPrepares } from '../../tenders/desk.rules.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import { deskHref } from '../../tenders/procurement-hrefs.rules.ts';
import { ConditionFields, conditionForm } from './condition-fields.tsx';
import { ConditionsPage } from './conditions.page.tsx';
import { listConditions } from './conditions.queries.ts';
import { addCondition, MOST_CONDITIONS, removeCondition } from './set-condition.ts';
import { words } from './words.en.ts';

const path = '/work/:body/procurements/:procurement/conditions';

export const conditionsRoute = route({
  path,
  who: whoFollows,
  object: theProcurement,
  page: async (at, procurement) => {
    const conditions = await listConditions(at.db, keyOf(procurement));
    const { hat } = at.actor ?? {};
    const mayChange =
      hat?.kind === 'body' && whoPrepares.kind === 'body' && whoPrepares.roles.includes(hat.role);
    return {
      title: words.title,
      desk: true,
      body: <ConditionsPage {...{ procurement, conditions, mayChange }} />,
    };
  },
});

export const addConditionRoute = route({
  path: `${path}/new`,
  who: whoPrepares,
  object: theProcurement,
  page: (at, procurement, form) => ({
    title: words.add,
    desk: true,
    body: (
      <StepPage
        title={words.add}
        lede={words.lede}
        action={at.path}
        back={{ href: `${deskHref(procurement)}/conditions`, text: words.title }}
        errors={form.errors}
        fields={<ConditionFields form={form} />}
        save={words.save}
      />
    ),
  }),
  form: conditionForm,
  async post({ tx, by, object: procurement, input }) {
    const added = await addCondition(tx, by, { ...keyOf(procurement), ...input });
    if (isRefused<'notice-published' | 'too-many'>(added))
      return refuse({
        '': added.refused === 'too-many' ? words.tooMany(MOST_CONDITIONS) : words.locked,
      });
    return seeOther(`${deskHref(procurement)}/conditions`);
  },
});

export const removeConditionRoute = route({
  path: `${path}/:condition/remove`,
  who: whoPrepares,
  object: theCondition,
  page: (at, { procurement, condition }, { errors }) => ({
    title: words.removeTitle,
    desk: true,
    body: (
      <StepPage
        title={words.removeTitle}
        lede={condition.requirement}
        action={at.path}
        back={{ href: `${deskHref(procurement)}/conditions`, text: words.keep }}
        errors={errors}
        fields={null}
        save={words.removeAct}
      />
    ),
  }),
  async post({ tx, object: { procurement, condition } }) {
    const removed = await removeCondition(tx, { ...keyOf(procurement), conditionId: condition.id });
    if (isRefused<'notice-published'>(removed)) return refuse({ '': words.locked });
    return seeOther(`${deskHref(procurement)}/conditions`);
  },
});

async function theCondition(at: Visit) {
  const procurement = await theProcurement(at);
  const conditions = await listConditions(at.db, keyOf(procurement));
  const condition = conditions.find(({ id }) => id === at.params['condition']);
  if (!condition) throw new NotFound();
  return { procurement, condition };
}
