import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import type { QuestionProgress } from './progress.rules.ts';

/** One evaluator’s own score for one bid, as the panel sees it once all are in. */
export type PanelScore = {
  readonly personId: string;
  readonly name: string;
  readonly kind: 'officer' | 'resident';
  readonly bidId: string;
  readonly score: number;
  readonly reason: string;
  readonly strengths: string;
  readonly gaps: string;
};

/**
 * How many of the bids still to agree each scorer has scored, question by question, leaving out whoever stood aside.
 * It counts, and reads no score. Row-level security counts only while this transaction says whose scores it counts.
 */
export async function listProgress(tx: Transaction, key: ProcurementKey): Promise<QuestionProgress[]> {
  const { rows } = await seeing(tx, 'counting', key, () =>
    sql<QuestionProgress>`
      select a.criterion_id as "criterionId", a.person_id as "personId",
        coalesce(p.name, p.email, '') as name, e.kind, count(s.bid_id) as scored
      from evaluator_criterion a
      join evaluator e using (body_id, procurement_id, person_id)
      join person p on p.id = a.person_id
      left join score s on s.body_id = a.body_id and s.procurement_id = a.procurement_id
        and s.criterion_id = a.criterion_id and s.person_id = a.person_id
        and not exists (select from consensus c where c.body_id = s.body_id and c.procurement_id = s.procurement_id
          and c.criterion_id = s.criterion_id and c.bid_id = s.bid_id)
        and not exists (select from unfair_advantage u where u.body_id = s.body_id
          and u.procurement_id = s.procurement_id and u.bid_id = s.bid_id and u.decision = 'excluded')
      where a.body_id = ${key.bodyId} and a.procurement_id = ${key.procurementId} and e.recused_at is null
      group by a.criterion_id, a.person_id, p.id, e.kind
      order by e.kind, name`.execute(tx),
  );
  return rows;
}

/**
 * Every individual score on one question, of those who have not stood aside; none before it is written down that the
 * question is shown (`showQuestion`): until then each score is its giver’s alone, from the moderator too.
 */
export async function listPanelScores(
  tx: Transaction,
  key: ProcurementKey,
  criterionId: string,
): Promise<PanelScore[]> {
  return seeing(tx, 'moderating', key, () =>
    tx
      .selectFrom('score as s')
      .innerJoin('evaluator as e', (join) =>
        join
          .onRef('e.body_id', '=', 's.body_id')
          .onRef('e.procurement_id', '=', 's.procurement_id')
          .onRef('e.person_id', '=', 's.person_id'),
      )
      .innerJoin('person as p', 'p.id', 's.person_id')
      .select([
        's.person_id as personId',
        sql<string>`coalesce(p.name, p.email, '')`.as('name'),
        'e.kind',
        's.bid_id as bidId',
        's.score',
        's.reason',
        's.strengths',
        's.gaps',
      ])
      .where('s.body_id', '=', key.bodyId)
      .where('s.procurement_id', '=', key.procurementId)
      .where('s.criterion_id', '=', criterionId)
      .where('e.recused_at', 'is', null)
      .orderBy('e.kind')
      .orderBy('p.name')
      .execute(),
  );
}

/** Lets the transaction count or see the scores of one competition, for one statement. */
async function seeing<Rows>(
  tx: Transaction,
  what: 'counting' | 'moderating',
  key: ProcurementKey,
  read: () => Promise<Rows>,
): Promise<Rows> {
  await sql`select set_config(${`pp.${what}_scores_of`}, ${key.procurementId}, true)`.execute(tx);
  const rows = await read();
  await sql`select set_config(${`pp.${what}_scores_of`}, '', true)`.execute(tx);
  return rows;
}

/** When a question’s scores were first shown to anyone but whoever gave them; undefined before. */
export async function findShown(
  tx: Transaction,
  key: ProcurementKey,
  criterionId: string,
): Promise<Temporal.Instant | undefined> {
  const row = await tx
    .selectFrom('question_shown')
    .select('shown_at as shownAt')
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('criterion_id', '=', criterionId)
    .executeTakeFirst();
  return row?.shownAt;
}

/** Writes down that a question’s scores are shown; the first time stands. From here the database refuses any change. */
export async function insertShown(
  tx: Transaction,
  key: ProcurementKey,
  shown: { readonly criterionId: string; readonly at: Temporal.Instant; readonly to: 'panel' | 'observers' },
): Promise<void> {
  await tx
    .insertInto('question_shown')
    .values({
      body_id: key.bodyId,
      procurement_id: key.procurementId,
      criterion_id: shown.criterionId,
      shown_at: shown.at,
      shown_to: shown.to,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/**
 * Takes the question, and holds the panel as it is: whoever changes a score of it or stands aside waits, and then finds
 * it agreed.
 */
export async function lockQuestion(tx: Transaction, key: ProcurementKey, criterionId: string): Promise<void> {
  await tx
    .selectFrom('criterion')
    .select('id')
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('id', '=', criterionId)
    .forNoKeyUpdate()
    .execute();
  await tx
    .selectFrom('evaluator')
    .select('person_id')
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .forShare()
    .execute();
}
