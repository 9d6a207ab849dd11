import type { Temporal } from 'temporal-polyfill';
import type { Transaction } from '../../../db/connect.ts';
import type { ScoreKey } from './own-scores.queries.ts';

/** What somebody has typed for one answer and not given yet. It is no score. */
export type ScoreDraft = {
  readonly score: number | null;
  readonly reason: string;
  readonly strengths: string;
  readonly gaps: string;
  readonly savedAt: Temporal.Instant;
};

/** Keeps what somebody has typed so far, in place of what they had typed before. */
export async function saveDraft(tx: Transaction, key: ScoreKey, draft: ScoreDraft): Promise<void> {
  const { savedAt, ...typed } = draft;
  const values = { ...typed, saved_at: savedAt };
  await tx
    .insertInto('score_draft')
    .values({ ...rowOf(key), ...values })
    .onConflict((conflict) =>
      conflict
        .columns(['body_id', 'procurement_id', 'criterion_id', 'bid_id', 'person_id'])
        .doUpdateSet(values),
    )
    .execute();
}

/** One’s own draft for one answer. The database shows nobody else’s to the person whose transaction this is. */
export async function findDraft(tx: Transaction, key: ScoreKey): Promise<ScoreDraft | undefined> {
  const { body_id, procurement_id, criterion_id, bid_id, person_id } = rowOf(key);
  return tx
    .selectFrom('score_draft')
    .select(['score', 'reason', 'strengths', 'gaps', 'saved_at as savedAt'])
    .where('body_id', '=', body_id)
    .where('procurement_id', '=', procurement_id)
    .where('criterion_id', '=', criterion_id)
    .where('bid_id', '=', bid_id)
    .where('person_id', '=', person_id)
    .executeTakeFirst();
}

/** A score that is given leaves no draft behind. */
export async function deleteDraft(tx: Transaction, key: ScoreKey): Promise<void> {
  const { body_id, procurement_id, criterion_id, bid_id, person_id } = rowOf(key);
  await tx
    .deleteFrom('score_draft')
    .where('body_id', '=', body_id)
    .where('procurement_id', '=', procurement_id)
    .where('criterion_id', '=', criterion_id)
    .where('bid_id', '=', bid_id)
    .where('person_id', '=', person_id)
    .execute();
}

function rowOf({ bodyId, procurementId, criterionId, bidId, personId }: ScoreKey) {
  return {
    body_id: bodyId,
    procurement_id: procurementId,
    criterion_id: criterionId,
    bid_id: bidId,
    person_id: personId,
  };
}
