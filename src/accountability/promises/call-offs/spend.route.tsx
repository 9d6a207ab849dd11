import { isRefused } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import { formOf, readText } from '../../../procurement/tenders/form-fields.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import type { SpendFault } from './call-off.rules.ts';
import { recordSpend } from './record-spend.ts';
import type { TakingBackFault } from './refusals.rules.ts';
import { SpendPage } from './spend.page.tsx';
import { spendForm } from './spend-form.ts';
import { TakeBackPage } from './take-back.page.tsx';
import { takeBackSpend } from './take-back-spend.ts';
import { type SpendVisit, visitSpend } from './visit-spend.ts';
import { words } from './words.en.ts';

const manager = bodyRole('contract-manager');

const fieldOf: Record<SpendFault, string> = {
  'pence-not-positive': 'pounds',
  'period-backwards': 'to',
  'before-contract': 'from',
  'not-spent-yet': 'to',
  'due-too-early': 'dueOn',
  'recorded-already': 'pounds',
};

function deskOf({ body, procurement }: SpendVisit): string {
  return `/work/${body.slug}/contracts/${procurement.slug}`;
}

/** What the page says was done a moment ago. */
function doneAt({ query }: Visit): string | undefined {
  if (query.has('taken-back')) return words.tookBack;
  const owed = query.get('owed');
  return owed === null ? undefined : words.recorded(Number(owed));
}

/** The contract manager records what was spent; what is promised for it is owed from then on. */
const spendRoute = route({
  path: '/work/:body/contracts/:procurement/spend',
  who: manager,
  object: visitSpend,
  page: (at, visit, form) => ({
    title: words.title(visit.procurement.title),
    desk: true,
    thread: visit.thread,
    body: <SpendPage visit={visit} href={at.path} backHref={deskOf(visit)} done={doneAt(at)} form={form} />,
  }),
  form: spendForm,
  async post({ at, tx, by, object: { bodyId, procurementId }, input }) {
    const { publicUrl } = at.site;
    const recorded = await recordSpend(tx, by, { ...input, bodyId, procurementId, publicUrl });
    if (isRefused<SpendFault>(recorded))
      return refuse({ [fieldOf[recorded.refused]]: words.faults[recorded.refused] });
    return seeOther(`${at.path}?owed=${recorded.instalments}`);
  },
});

/** Spend that was recorded wrongly is taken back. */
const takeBackRoute = route({
  path: '/work/:body/contracts/:procurement/spend/:spend/take-back',
  who: manager,
  async object(at) {
    const visit = await visitSpend(at);
    const spend = visit.spends.find(({ spendId }) => spendId === at.params['spend']);
    if (!spend) throw new NotFound();
    return { visit, spend, desk: `${deskOf(visit)}/spend` };
  },
  page: (at, { visit, spend, desk }, form) =>
    spend.takenBackAt
      ? seeOther(desk)
      : {
          title: words.takeBackTitle,
          desk: true,
          thread: visit.thread,
          body: <TakeBackPage spend={spend} href={at.path} backHref={desk} form={form} />,
        },
  form: formOf((form) => ({
    reason: readText(form, 'reason', {
      blank: words.backFaults['reason-blank'],
      max: 1000,
      long: words.reasonLong,
    }),
  })),
  async post({ at, tx, by, object: { visit, spend, desk }, input }) {
    const { bodyId, procurementId } = visit;
    const { publicUrl } = at.site;
    const of = { bodyId, procurementId, spendId: spend.spendId, publicUrl };
    const done = await takeBackSpend(tx, by, { ...input, ...of });
    if (isRefused<TakingBackFault>(done)) return refuse({ reason: words.backFaults[done.refused] });
    return seeOther(`${desk}?taken-back`);
  },
});

export const callOffRoutes = [spendRoute, takeBackRoute] as const;
