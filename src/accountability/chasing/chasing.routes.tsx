import { z } from 'zod';
import { isRefused } from '../../acts/by.ts';
import { NotFound } from '../../db/errors.ts';
import { formOf, readDate, readPounds, readText } from '../../procurement/tenders/form-fields.ts';
import { londonDate } from '../../values/dates.ts';
import { aSupplier, bodyRole } from '../../web/edge/access.rules.ts';
import { type FormState, refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { theActor, theBody, theSupplier, type Visit } from '../../web/edge/visit.ts';
import { getPromise } from '../promises/promises.queries.ts';
import { answerPlan } from './answer-plan.ts';
import { askForPlan } from './ask-for-plan.ts';
import { ChasePage } from './chase.page.tsx';
import { getChase, listChases } from './chases.queries.ts';
import type { AnswerFault, AskFault, RemedyFault } from './ladder.rules.ts';
import { LateDeskPage } from './late-desk.page.tsx';
import { listLate } from './list-late.ts';
import { PlanPage } from './plan.page.tsx';
import { useRemedy } from './use-remedy.ts';
import { words } from './words.en.ts';

const manager = bodyRole('contract-manager');
const readers = bodyRole('contract-manager', 'procurement-officer', 'commissioner', 'elected-member');

/** A body’s late promises. */
const deskRoute = route({
  path: '/work/:body/late',
  who: readers,
  async object(at) {
    const body = theBody(at);
    return { body, late: await listLate(at.db, [body.id], londonDate(await at.site.clock.now(at.db))) };
  },
  page: (_, { body, late }) => ({
    title: words.desk.title(body.name),
    desk: true,
    body: <LateDeskPage late={late} bodySlug={body.slug} />,
  }),
});

async function visitLate(at: Visit) {
  const key = { bodyId: theBody(at).id, promiseId: at.params['promise'] ?? '' };
  const today = londonDate(await at.site.clock.now(at.db));
  const [promise, chases] = await Promise.all([getPromise(at.db, key, today), listChases(at.db, key)]);
  const { hat } = theActor(at);
  const mayAct = hat.kind === 'body' && hat.role === 'contract-manager';
  const href = `/work/${promise.bodySlug}/late/${promise.promiseId}`;
  return { of: key, promise, chases, today, mayAct, href };
}
type LateVisit = Awaited<ReturnType<typeof visitLate>>;

function screenOf({ promise, chases, today, mayAct, href }: LateVisit, form: FormState) {
  return {
    title: words.chase.title(promise.title),
    desk: true,
    body: (
      <ChasePage promise={promise} chases={chases} today={today} mayAct={mayAct} form={form} action={href} />
    ),
  };
}

/** One late promise. */
const chaseRoute = route({
  path: '/work/:body/late/:promise',
  who: readers,
  object: visitLate,
  page: (_, visit, form) => screenOf(visit, form),
});

/** The contract manager asks for a plan. */
const askRoute = route({
  path: '/work/:body/late/:promise/plan',
  who: manager,
  object: visitLate,
  page: (_, visit, form) => screenOf(visit, form),
  form: formOf((form) => ({
    words: readText(form, 'words'),
    answerDueOn: readDate(form, 'answerDueOn', words.chase.dateWrong),
  })),
  async post({ at, tx, by, object: { of, href }, input: { answerDueOn, ...input } }) {
    if (!answerDueOn) return refuse({});
    const { publicUrl } = at.site;
    const asked = await askForPlan(tx, by, { ...of, ...input, answerDueOn, publicUrl });
    if (!isRefused<AskFault>(asked)) return seeOther(href);
    return refuse({ [fieldOf(asked.refused)]: words.askFaults[asked.refused] });
  },
});

/** The contract manager uses the remedy of the contract. */
const remedyRoute = route({
  path: '/work/:body/late/:promise/remedy',
  who: manager,
  object: visitLate,
  page: (_, visit, form) => screenOf(visit, form),
  form: formOf((form) => ({
    words: readText(form, 'words'),
    amountPence: readText(form, 'amount') === '' ? null : readPounds(form, 'amount', words.chase.amountWrong),
  })),
  async post({ at, tx, by, object: { of, href }, input }) {
    const { publicUrl } = at.site;
    const used = await useRemedy(tx, by, { ...of, ...input, publicUrl });
    if (!isRefused<RemedyFault>(used)) return seeOther(href);
    return refuse({ [fieldOf(used.refused)]: words.remedyFaults[used.refused] });
  },
});

function fieldOf(refused: AskFault | RemedyFault): string {
  if (refused === 'too-soon') return 'answerDueOn';
  return refused.startsWith('words-') ? 'words' : '';
}

/** The supplier’s plan. */
const planRoute = route({
  path: '/supplier/plans/:body/:chase',
  who: aSupplier,
  async object(at) {
    const key = { bodyId: theBody(at).id, chaseId: at.params['chase'] ?? '' };
    const today = londonDate(await at.site.clock.now(at.db));
    const chase = await getChase(at.db, key);
    const promise = await getPromise(at.db, { ...key, promiseId: chase.promiseId }, today);
    if (promise.supplierId !== theSupplier(at) || chase.rung !== 'plan-asked') throw new NotFound();
    return { of: key, chase, promise };
  },
  page: (at, { promise, chase }, form) => ({
    title: words.plan.title(promise.title),
    body: <PlanPage promise={promise} chase={chase} form={form} action={at.path} />,
  }),
  form: z.object({ answer: z.string().max(20_000).default('') }),
  async post({ at, tx, by, object: { of }, input }) {
    const answered = await answerPlan(tx, by, { ...of, ...input });
    if (isRefused<AnswerFault>(answered)) return refuse({ answer: words.answerFaults[answered.refused] });
    return seeOther(at.path);
  },
});

export const chasingRoutes = [deskRoute, chaseRoute, askRoute, remedyRoute, planRoute] as const;
