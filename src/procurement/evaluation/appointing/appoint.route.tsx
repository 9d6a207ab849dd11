import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { listRoleHolders } from '../../../people/roles/roles.queries.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import { listCriteria } from '../../criteria/criteria.queries.ts';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import { scoringHref } from '../../tenders/procurement-hrefs.rules.ts';
import { evaluatorsHref } from '../hrefs.ts';
import { listAgreedCriteria } from '../moderating/consensus.queries.ts';
import { AppointPage, InvitePage } from './appoint.page.tsx';
import { type AppointRefusal, appointEvaluator } from './appoint-evaluator.ts';
import { listEvaluators } from './evaluators.queries.ts';
import { inviteResident } from './invite-resident.ts';
import { closedQuestions, questionsOf } from './panel.rules.ts';
import { words } from './words.en.ts';

const fields: Readonly<Record<AppointRefusal, 'who' | 'criterionIds' | ''>> = {
  'notice-not-published': '',
  'nothing-to-score': 'criterionIds',
  'no-such-question': 'criterionIds',
  'not-for-residents': 'criterionIds',
  'score-agreed': 'criterionIds',
  'conflicting-hats': 'who',
  'opens-the-bids': 'who',
  'not-an-evaluator': 'who',
  'stood-aside': 'who',
  'other-kind': 'who',
};

/** One box ticked arrives alone, several as a list. */
const criterionIds = z
  .union([z.uuid().transform((id) => [id]), z.array(z.uuid())], { error: words.whichBlank })
  .pipe(z.array(z.uuid()).min(1, words.whichBlank));

/** The procurement officer appoints an officer to questions. */
export const appointRoute = route({
  path: '/work/:body/procurements/:procurement/evaluators/appoint',
  who: bodyRole('procurement-officer'),
  object: findOpenQuestions,
  async page(at, { procurement, questions, evaluators, thread }, form) {
    const holders = await listRoleHolders(at.db, procurement.bodyId, 'evaluator');
    const away = new Set(evaluators.filter(({ recusedAt }) => recusedAt !== null).map((one) => one.personId));
    const people = holders.filter(({ personId }) => !away.has(personId));
    const body = <AppointPage people={people} questions={questions} form={form} action={at.path} />;
    return { title: words.appointTitle, desk: true, thread, body };
  },
  form: z.object({ personId: z.uuid(words.personBlank), criterionIds }),
  async post({ tx, by, object: { procurement }, input }) {
    const appointed = await appointEvaluator(tx, by, {
      ...keyOf(procurement),
      ...input,
      kind: 'officer',
    });
    if (isRefused<AppointRefusal>(appointed)) return refuse(errorsOf(appointed.refused, 'personId'));
    return seeOther(evaluatorsHref(procurement));
  },
});

/** The procurement officer invites a resident who was drawn by lot. */
export const inviteRoute = route({
  path: '/work/:body/procurements/:procurement/evaluators/invite',
  who: bodyRole('procurement-officer'),
  object: findOpenQuestions,
  page(at, { questions, thread }, form) {
    const theirs = questions.filter(({ residentsScore }) => residentsScore);
    const body = <InvitePage questions={theirs} form={form} action={at.path} />;
    return { title: words.inviteTitle, desk: true, thread, body };
  },
  form: z.object({
    name: z.string().trim().min(1, words.nameBlank),
    email: z.string().default(''),
    criterionIds,
  }),
  async post({ at, tx, by, object: { procurement }, input }) {
    const link = new URL(scoringHref(procurement), at.site.publicUrl).href;
    const { title } = procurement;
    const invited = await inviteResident(tx, by, { ...keyOf(procurement), ...input, title, link });
    if (!isRefused<AppointRefusal | 'email-malformed'>(invited)) return seeOther(evaluatorsHref(procurement));
    if (invited.refused === 'email-malformed') return refuse({ email: words.emailWrong });
    return refuse(errorsOf(invited.refused, 'email'));
  },
});

function errorsOf(refused: AppointRefusal, who: string): Record<string, string> {
  const field = fields[refused];
  return { [field === 'who' ? who : field]: words.refusals[refused] };
}

/** The questions that still take scorers. */
async function findOpenQuestions(at: Visit) {
  const procurement = await theProcurement(at);
  const key = keyOf(procurement);
  const [criteria, evaluators, agreed, thread] = await Promise.all([
    listCriteria(at.db, key),
    listEvaluators(at.db, key),
    listAgreedCriteria(at.db, key),
    findThreadPlace(at.db, key, 'scores'),
  ]);
  const closed = closedQuestions(agreed, evaluators);
  const questions = questionsOf(criteria).filter(({ id }) => !closed.includes(id));
  return { procurement, questions, evaluators, thread };
}
