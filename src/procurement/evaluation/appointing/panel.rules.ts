import type { Criterion } from '../../criteria/criterion.rules.ts';
import { fewestScorers } from '../scoring/consensus.rules.ts';

export type EvaluatorKind = 'officer' | 'resident';

/** A question that people score, as opposed to a price or a quantity, which a published formula marks. */
export type Question = Criterion & { readonly bandMax: number };

export type AppointmentFault = 'nothing-to-score' | 'no-such-question' | 'not-for-residents' | 'score-agreed';

/** The criteria that a panel scores. */
export function questionsOf(criteria: readonly Criterion[]): Question[] {
  return criteria.filter((criterion): criterion is Question => criterion.method === 'band');
}

/**
 * Why somebody may not be appointed to these questions, or null. Formulas mark prices and quantities, so only banded
 * questions have scorers; residents score those that the notice named for them (the rung "score"); closed questions take
 * no newcomers.
 */
export function findAppointmentFault(
  asked: { readonly kind: EvaluatorKind; readonly criterionIds: readonly string[] },
  questions: readonly Question[],
  closedIds: readonly string[],
): AppointmentFault | null {
  if (asked.criterionIds.length === 0) return 'nothing-to-score';
  const chosen = asked.criterionIds.map((id) => questions.find((question) => question.id === id));
  if (chosen.includes(undefined)) return 'no-such-question';
  if (asked.kind === 'resident' && chosen.some((question) => !question?.residentsScore)) {
    return 'not-for-residents';
  }
  return asked.criterionIds.some((id) => closedIds.includes(id)) ? 'score-agreed' : null;
}

type Member = { readonly recusedAt: unknown; readonly criterionIds: readonly string[] };

/** Who scores a question: those appointed to it who have not stood aside. */
export function scorersOf<One extends Member>(criterionId: string, evaluators: readonly One[]): One[] {
  return evaluators.filter(
    ({ recusedAt, criterionIds }) => recusedAt === null && criterionIds.includes(criterionId),
  );
}

/** A question with a score agreed is closed, unless so many stood aside since that somebody must be replaced. */
export function closedQuestions(agreedIds: readonly string[], evaluators: readonly Member[]): string[] {
  return agreedIds.filter((id) => scorersOf(id, evaluators).length >= fewestScorers);
}
