import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import type { PlanAnswer, PlanQuestion } from './question.rules.ts';

export type GivenAnswer = PlanAnswer & {
  readonly answeredAt: Temporal.Instant;
  readonly answeredBy: string | null;
};

/** Every answer ever given in the plan of a purchase, the earliest first. */
export function listAnswers(db: Database | Transaction, key: ProcurementKey): Promise<GivenAnswer[]> {
  return db
    .selectFrom('plan_answer as a')
    .innerJoin('person as p', 'p.id', 'a.answered_by')
    .select([
      'a.question',
      'a.choice',
      'a.reason',
      'a.starts_on as startsOn',
      'a.ends_on as endsOn',
      'a.answered_at as answeredAt',
      'p.name as answeredBy',
    ])
    .where('a.body_id', '=', key.bodyId)
    .where('a.procurement_id', '=', key.procurementId)
    .orderBy('a.number')
    .execute();
}

/** The answer that stands to each question: the last. */
export function standing<A extends PlanAnswer>(answers: readonly A[]): ReadonlyMap<PlanQuestion, A> {
  return new Map(answers.map((answer) => [answer.question, answer]));
}

export async function insertAnswer(
  tx: Transaction,
  key: ProcurementKey,
  answer: PlanAnswer & {
    readonly id: string;
    /** In the order in which the plan’s answers were given, from 1. */
    readonly number: number;
    readonly answeredAt: Temporal.Instant;
    readonly answeredById: string;
  },
): Promise<void> {
  await tx
    .insertInto('plan_answer')
    .values({
      body_id: key.bodyId,
      procurement_id: key.procurementId,
      id: answer.id,
      number: answer.number,
      question: answer.question,
      choice: answer.choice,
      reason: answer.reason,
      starts_on: answer.startsOn,
      ends_on: answer.endsOn,
      answered_at: answer.answeredAt,
      answered_by: answer.answeredById,
    })
    .execute();
}
