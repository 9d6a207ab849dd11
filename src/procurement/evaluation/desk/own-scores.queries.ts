import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';

export type OwnScore = {
  readonly criterionId: string;
  readonly bidId: string;
  readonly score: number;
  readonly reason: string;
  readonly strengths: string;
  readonly gaps: string;
  readonly scoredAt: Temporal.Instant;
};

/** An evaluator's own scores. The database shows nobody else's to the person whose transaction this is. */
export async function listOwnScores(
  tx: Transaction,
  key: ProcurementKey,
  personId: string,
): Promise<OwnScore[]> {
  return tx
    .selectFrom('score')
    .select([
      'criterion_id as criterionId',
      'bid_id as bidId',
      'score',
      'reason',
      'strengths',
      'gaps',
      'scored_at as scoredAt',
    ])
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('person_id', '=', personId)
    .execute();
}

export type ScoreKey = ProcurementKey & {
  readonly criterionId: string;
  readonly bidId: string;
  readonly personId: string;
};

/**
 * Takes the rows that decide: the evaluator (who may stand aside meanwhile) and the question (whose score may be agreed
 * meanwhile). Undefined where this person is not appointed.
 */
export async function findScorerForShare(tx: Transaction, key: ScoreKey) {
  return tx
    .selectFrom('evaluator as e')
    .innerJoin('criterion as c', (join) =>
      join.onRef('c.body_id', '=', 'e.body_id').onRef('c.procurement_id', '=', 'e.procurement_id'),
    )
    .select((query) => [
      'e.kind',
      'e.recused_at as recusedAt',
      'c.title',
      'c.question',
      'c.band_max as bandMax',
      query
        .exists(
          query
            .selectFrom('evaluator_criterion as a')
            .select('a.person_id')
            .whereRef('a.body_id', '=', 'e.body_id')
            .whereRef('a.procurement_id', '=', 'e.procurement_id')
            .whereRef('a.person_id', '=', 'e.person_id')
            .whereRef('a.criterion_id', '=', 'c.id'),
        )
        .as('isTheirs'),
    ])
    .where('e.body_id', '=', key.bodyId)
    .where('e.procurement_id', '=', key.procurementId)
    .where('e.person_id', '=', key.personId)
    .where('c.id', '=', key.criterionId)
    .modifyEnd(sql`for share of e, c`)
    .executeTakeFirst();
}

export type ScoreGround = {
  /** The answer that is scored; null where no such bid was opened. */
  readonly answer: string | null;
  readonly agreed: boolean;
  /** This person scored it already, and the question’s scores were shown to others since. */
  readonly shown: boolean;
  readonly undeclared: number;
  readonly undecided: number;
  readonly calibrated: boolean;
  /** The person's other reasons in this competition. */
  readonly otherReasons: readonly string[];
};

/** Everything else that decides whether a score can be given, read after the rows are taken, in one statement. */
export async function findScoreGround(tx: Transaction, key: ScoreKey): Promise<ScoreGround> {
  const { bodyId, procurementId, criterionId, bidId, personId } = key;
  const { rows } = await sql<ScoreGround>`
    select
      (select a.answer from bid_answer a join bid b using (body_id, procurement_id)
        where a.body_id = ${bodyId} and a.procurement_id = ${procurementId} and a.bid_id = ${bidId}
          and b.id = a.bid_id and a.criterion_id = ${criterionId} and b.superseded_at is null) as answer,
      exists (select from consensus where body_id = ${bodyId} and procurement_id = ${procurementId}
        and criterion_id = ${criterionId} and bid_id = ${bidId}) as agreed,
      exists (select from score s join question_shown q using (body_id, procurement_id, criterion_id)
        where s.body_id = ${bodyId} and s.procurement_id = ${procurementId} and s.criterion_id = ${criterionId}
          and s.bid_id = ${bidId} and s.person_id = ${personId}) as shown,
      (select count(*) from bid b join bid_offer o on o.body_id = b.body_id
          and o.procurement_id = b.procurement_id and o.bid_id = b.id
        where b.body_id = ${bodyId} and b.procurement_id = ${procurementId} and b.superseded_at is null
          and not exists (select from conflict_declaration d where d.body_id = b.body_id
            and d.procurement_id = b.procurement_id and d.bid_id = b.id and d.person_id = ${personId})
      ) as undeclared,
      (select count(*) from conflict_declaration where body_id = ${bodyId}
        and procurement_id = ${procurementId} and person_id = ${personId}
        and finding = 'perceived' and decision is null) as undecided,
      exists (select from calibration where body_id = ${bodyId} and procurement_id = ${procurementId}
        and person_id = ${personId}) as calibrated,
      array(select reason from score where body_id = ${bodyId} and procurement_id = ${procurementId}
        and person_id = ${personId} and (criterion_id, bid_id) <> (${criterionId}, ${bidId})) as "otherReasons"
  `.execute(tx);
  const ground = rows[0];
  if (!ground) throw new Error('a select without a table always has a row');
  return ground;
}

/** The questions whose scores were shown to somebody else: on them nobody changes what they gave. */
export async function listShownQuestions(tx: Transaction, key: ProcurementKey): Promise<string[]> {
  const rows = await tx
    .selectFrom('question_shown')
    .select('criterion_id as criterionId')
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .execute();
  return rows.map(({ criterionId }) => criterionId);
}

/** Writes a score, or changes the one given before, whose earlier wording the database keeps (`score_before`). */
export async function saveScore(
  tx: Transaction,
  key: ScoreKey,
  given: Omit<OwnScore, 'criterionId' | 'bidId'>,
) {
  const values = {
    score: given.score,
    reason: given.reason,
    strengths: given.strengths,
    gaps: given.gaps,
    scored_at: given.scoredAt,
  };
  await tx
    .insertInto('score')
    .values({
      body_id: key.bodyId,
      procurement_id: key.procurementId,
      criterion_id: key.criterionId,
      bid_id: key.bidId,
      person_id: key.personId,
      ...values,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['body_id', 'procurement_id', 'criterion_id', 'bid_id', 'person_id'])
        .doUpdateSet(values),
    )
    .execute();
}
