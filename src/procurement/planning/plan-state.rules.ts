import type { NoticeKind } from '../notices/notice.rules.ts';
import type { PlanQuestion } from './questions/question.rules.ts';

type Answers = ReadonlyMap<PlanQuestion, { readonly choice: string }>;

/** The parts of a plan, in order, each with its questions. */
export const planParts = [
  { part: 'whether', questions: ['need', 'prevention', 'neighbours'] },
  { part: 'people', questions: ['well-being', 'consult', 'involvement', 'engagement', 'engagement-outcome'] },
  {
    part: 'how',
    questions: [
      'lots',
      'procedure',
      'direct-award-ground',
      'reserved-area',
      'reserved-kind',
      'planned-notice',
      'time-limits',
      'sealing',
    ],
  },
] as const satisfies readonly { readonly part: string; readonly questions: readonly PlanQuestion[] }[];

/**
 * Grounds for no competition that ask for no transparency notice: it is for awards under section 41 and 43 (Procurement
 * Act 2023 s.44), and not where the person it is for chose the supplier.
 */
const withoutTransparency: ReadonlySet<string> = new Set(['user-choice', 'protect-life']);

/**
 * Which notices a plan wants recorded, by what was answered to the questions that are asked of it: engagement, early word,
 * and no competition. An answer from before the procedure changed wants none.
 */
export function noticesWanted(answers: Answers, asked: readonly PlanQuestion[]): NoticeKind[] {
  const wanted: NoticeKind[] = [];
  const choiceOf = (question: PlanQuestion) =>
    asked.includes(question) ? answers.get(question)?.choice : undefined;
  if (choiceOf('engagement') === 'yes') wanted.push('UK2');
  if (choiceOf('planned-notice') === 'yes') wanted.push('UK3');
  const ground = choiceOf('direct-award-ground');
  if (ground && !withoutTransparency.has(ground)) wanted.push('UK5');
  return wanted;
}

/** The first question without an answer after this one; then the first of all; undefined when all are answered. */
export function nextQuestion(
  asked: readonly PlanQuestion[],
  answers: Answers,
  after?: PlanQuestion,
): PlanQuestion | undefined {
  const open = asked.filter((question) => question !== after && !answers.has(question));
  const at = after ? asked.indexOf(after) : -1;
  return open.find((question) => asked.indexOf(question) > at) ?? open[0];
}
