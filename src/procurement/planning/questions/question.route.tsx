import { isRefused } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import { whoPrepares } from '../../tenders/desk.rules.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import { type Procedure, procedures } from '../../tenders/procurement.rules.ts';
import { loadPlan, type Plan } from '../load-plan.ts';
import { planHref, planNoticeHref, questionHref } from '../plan-hrefs.rules.ts';
import { nextQuestion, noticesWanted } from '../plan-state.rules.ts';
import { refusedAnswer } from '../words.en.ts';
import { type AnswerRefusal, answerPlan } from './answer-plan.ts';
import { questionsOf } from './asked.rules.ts';
import { KnownToHelp } from './known-to-help.tsx';
import { loadNeighbours } from './load-neighbours.ts';
import { QuestionPage } from './question.page.tsx';
import type { PlanAnswer, PlanQuestion } from './question.rules.ts';
import { questionWords } from './questions.en.ts';
import { answerForm } from './read-answer.ts';

/** One question of a plan; saved, it leads to the notice it calls for, to the lots, or to the next question. */
export const questionRoute = route({
  path: '/work/:body/procurements/:procurement/plan/questions/:question',
  who: whoPrepares,
  object: theQuestion,
  async page(at, { plan, question }, form) {
    const { procurement, ground } = plan;
    if (procurement.noticePublishedAt) return seeOther(planHref(procurement));
    const given = plan.given.filter((answer) => answer.question === question);
    const neighbours =
      question === 'neighbours' ? await loadNeighbours(at.db, procurement, plan.today) : null;
    return {
      title: questionWords[question].question,
      desk: true,
      body: (
        <QuestionPage
          {...{ procurement, question, ground, given, form }}
          known={<KnownToHelp plan={plan} question={question} neighbours={neighbours} />}
        />
      ),
    };
  },
  form: ({ plan, question }) => answerForm(question, plan.ground),
  async post({ tx, by, object: { plan, question }, input }) {
    const answered = await answerPlan(tx, by, { ...keyOf(plan.procurement), ...input });
    if (isRefused<AnswerRefusal>(answered)) return refuse(refusedAnswer[answered.refused]);
    return seeOther(hrefAfter(plan, question, input));
  },
});

async function theQuestion(at: Visit): Promise<{ plan: Plan; question: PlanQuestion }> {
  const procurement = await theProcurement(at);
  const plan = await loadPlan(at.db, procurement, await at.site.clock.now(at.db));
  const question = plan.asked.find((asked) => asked === at.params['question']);
  if (!question) throw new NotFound();
  return { plan, question };
}

/** Where a saved answer leads: it may have changed what else is asked. */
function hrefAfter(
  { procurement, ground, answers, notices }: Plan,
  question: PlanQuestion,
  given: PlanAnswer,
) {
  const now = new Map([...answers, [question, given]]);
  const isProcedure = (choice: string): choice is Procedure => procedures.some((known) => known === choice);
  const procedure =
    question === 'procedure' && isProcedure(given.choice) ? given.choice : procurement.procedure;
  const asked = questionsOf({ ...ground, procurement: { ...procurement, procedure }, answers: now });
  const [wanted] = noticesWanted(new Map([[question, given]]), asked).filter(
    (kind) => !notices.some((notice) => notice.kind === kind),
  );
  if (wanted) return planNoticeHref(procurement, wanted);
  if (question === 'lots' && given.choice === 'several') return `${planHref(procurement)}/lots`;
  const next = nextQuestion(asked, now, question);
  return next ? questionHref(procurement, next) : planHref(procurement);
}
