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

/** Which notices a plan wants recorded, by what was answered: engagement, early word, and no competition. */
export function noticesWanted(answers: Answers): NoticeKind[] {
  const wanted: NoticeKind[] = [];
  if (answers.get('engagement')?.choice === 'yes') wanted.push('UK2');
  if (answers.get('planned-notice')?.choice === 'yes') wanted.push('UK3');
  if (answers.get('direct-award-ground')) wanted.push('UK5');
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
