import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { formOf, readDate, readText, shownDate } from '../../../procurement/tenders/form-fields.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import { DateInput } from '../../../web/govuk/date-input.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { StepPage } from '../../../web/shell/step-page.tsx';
import { visitVerdict } from '../visit-verdict.ts';
import { addStep } from './add-step.ts';
import { LeavingDeskPage } from './desk.page.tsx';
import { finishStep } from './finish-step.ts';
import { getStep } from './leaving.queries.ts';
import type { DoneFault, StepFault, WithdrawFault } from './leaving.rules.ts';
import { withdrawStep } from './withdraw-step.ts';
import { words } from './words.en.ts';

const who = bodyRole('contract-manager', 'commissioner');

/** The plan for people when a contract stops: add a step. */
const deskRoute = route({
  path: '/work/:body/contracts/:procurement/leaving',
  who,
  object: visitVerdict,
  page: (at, { body, procurement, thread, verdict, steps, today }, form) => ({
    title: words.deskTitle(procurement.title),
    desk: true,
    thread,
    body: (
      <LeavingDeskPage
        bodyName={body.name}
        contract={procurement.title}
        isStopped={verdict?.decision === 'stop'}
        verdictHref={`${thread.href}/verdict`}
        action={at.path}
        {...{ steps, today, form }}
      />
    ),
  }),
  form: formOf((form) => ({
    people: readText(form, 'people', { blank: words.blank }),
    what: readText(form, 'what', { blank: words.blank }),
    dueOn: readDate(form, 'dueOn', words.dateFaults),
    answers: readText(form, 'answers', { blank: words.blank }),
    help: readText(form, 'help', { blank: words.blank }),
  })),
  async post({ at, tx, by, object: { bodyId, procurementId }, input: { dueOn, ...said } }) {
    if (!dueOn) return refuse({});
    const added = await addStep(tx, by, { bodyId, procurementId, dueOn, ...said });
    if (!isRefused<StepFault>(added)) return seeOther(at.path);
    return refuse({ [added.refused === 'past' ? 'dueOn' : '']: words.faults[added.refused] });
  },
});

const deskOf = (body: { readonly slug: string }, procurement: { readonly slug: string }) =>
  `/work/${body.slug}/contracts/${procurement.slug}/leaving`;

async function visitStep(at: Visit) {
  const visit = await visitVerdict(at);
  const { bodyId, procurementId } = visit;
  const stepId = at.params['step'] ?? '';
  return { ...visit, step: await getStep(at.db, { bodyId, procurementId, stepId }) };
}

/** One step is ticked, with its day. */
const stepRoute = route({
  path: '/work/:body/contracts/:procurement/leaving/:step',
  who,
  object: visitStep,
  page: (at, { body, procurement, thread, step, today }, { values, errors }) => ({
    title: words.doneTitle,
    desk: true,
    thread,
    body: (
      <StepPage
        title={words.doneTitle}
        lede={step.what}
        action={at.path}
        back={{ href: deskOf(body, procurement), text: words.heading }}
        errors={errors}
        save={words.save}
        fields={
          <DateInput
            id="doneOn"
            namePrefix="doneOn"
            legend={words.doneOn}
            hint={words.doneOnHint}
            values={shownDate(values, 'doneOn', today)}
            error={errors['doneOn']}
          />
        }
      />
    ),
  }),
  form: formOf((form) => ({ doneOn: readDate(form, 'doneOn', words.dateFaults) })),
  async post({ tx, by, object: { bodyId, procurementId, body, procurement, step }, input: { doneOn } }) {
    if (!doneOn) return refuse({});
    const done = await finishStep(tx, by, { bodyId, procurementId, stepId: step.id, doneOn });
    if (isRefused<DoneFault>(done)) return refuse({ doneOn: words.doneFaults[done.refused] });
    return seeOther(deskOf(body, procurement));
  },
});

/** One step is withdrawn, with the reason. */
const withdrawRoute = route({
  path: '/work/:body/contracts/:procurement/leaving/:step/withdraw',
  who,
  object: visitStep,
  page: (at, { body, procurement, thread, step }, form) => ({
    title: words.withdrawTitle,
    desk: true,
    thread,
    body: (
      <StepPage
        title={words.withdrawTitle}
        lede={step.what}
        action={at.path}
        back={{ href: deskOf(body, procurement), text: words.heading }}
        errors={form.errors}
        save={words.withdrawSave}
        fields={
          <Textarea
            name="reason"
            label={words.withdrawReason}
            hint={words.withdrawHint}
            value={typedText(form, 'reason')}
            error={form.errors['reason']}
          />
        }
      />
    ),
  }),
  form: z.object({ reason: z.string().max(2_000).default('') }),
  async post({ tx, by, object: { bodyId, procurementId, body, procurement, step }, input: { reason } }) {
    const withdrawn = await withdrawStep(tx, by, { bodyId, procurementId, stepId: step.id, reason });
    if (isRefused<WithdrawFault>(withdrawn))
      return refuse({ reason: words.withdrawFaults[withdrawn.refused] });
    return seeOther(deskOf(body, procurement));
  },
});

export const leavingRoutes = [deskRoute, stepRoute, withdrawRoute] as const;
