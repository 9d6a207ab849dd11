import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import type { EvaluatorKind } from './panel.rules.ts';

/** Someone appointed to score, with the questions that are theirs. */
export type Evaluator = {
  readonly personId: string;
  readonly name: string;
  readonly kind: EvaluatorKind;
  readonly appointedAt: Temporal.Instant;
  readonly recusedAt: Temporal.Instant | null;
  readonly criterionIds: readonly string[];
};

/** Everyone appointed, officers first, including those who stood aside. */
export async function listEvaluators(db: Database | Transaction, key: ProcurementKey): Promise<Evaluator[]> {
  return selectEvaluators(db, key).orderBy('e.kind').orderBy('p.name').execute();
}

/** One person's appointment; undefined for everybody else. */
export async function findEvaluator(
  db: Database | Transaction,
  key: ProcurementKey,
  personId: string,
): Promise<Evaluator | undefined> {
  return selectEvaluators(db, key).where('e.person_id', '=', personId).executeTakeFirst();
}

function selectEvaluators(db: Database | Transaction, key: ProcurementKey) {
  return db
    .selectFrom('evaluator as e')
    .innerJoin('person as p', 'p.id', 'e.person_id')
    .select([
      'e.person_id as personId',
      sql<string>`coalesce(p.name, p.email, '')`.as('name'),
      'e.kind',
      'e.appointed_at as appointedAt',
      'e.recused_at as recusedAt',
      sql<string[]>`array(select c.criterion_id::text from evaluator_criterion c
        where c.body_id = e.body_id and c.procurement_id = e.procurement_id and c.person_id = e.person_id)`.as(
        'criterionIds',
      ),
    ])
    .where('e.body_id', '=', key.bodyId)
    .where('e.procurement_id', '=', key.procurementId);
}

/** Appoints a person, or gives one who is appointed already further questions. */
export async function saveEvaluator(
  tx: Transaction,
  key: ProcurementKey,
  evaluator: Pick<Evaluator, 'personId' | 'kind' | 'appointedAt' | 'criterionIds'>,
): Promise<void> {
  const of = { body_id: key.bodyId, procurement_id: key.procurementId, person_id: evaluator.personId };
  await tx
    .insertInto('evaluator')
    .values({ ...of, kind: evaluator.kind, appointed_at: evaluator.appointedAt })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await tx
    .insertInto('evaluator_criterion')
    .values(evaluator.criterionIds.map((criterionId) => ({ ...of, criterion_id: criterionId })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Takes the evaluator's row, which decides whether they may still score. Undefined where nobody is appointed. */
export async function findEvaluatorForUpdate(tx: Transaction, key: ProcurementKey, personId: string) {
  return tx
    .selectFrom('evaluator')
    .select(['kind', 'recused_at as recusedAt'])
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('person_id', '=', personId)
    .forNoKeyUpdate()
    .executeTakeFirst();
}

/** Takes the evaluator out of the whole competition. */
export async function recuseEvaluator(
  tx: Transaction,
  key: ProcurementKey,
  personId: string,
  at: Temporal.Instant,
): Promise<void> {
  await tx
    .updateTable('evaluator')
    .set({ recused_at: at })
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('person_id', '=', personId)
    .execute();
}
