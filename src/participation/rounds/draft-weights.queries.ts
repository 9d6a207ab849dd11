import type { Database, Transaction } from '../../db/connect.ts';
import type { DraftWeights } from './draft-weights.rules.ts';

/** The authority's own weights for a round; undefined where it recorded none. */
export async function findDraftWeights(
  db: Database | Transaction,
  roundId: string,
): Promise<DraftWeights | undefined> {
  const rows = await db
    .selectFrom('draft_weight')
    .select(['part', 'outcome_id', 'weight'])
    .where('round_id', '=', roundId)
    .orderBy('position')
    .execute();
  if (rows.length === 0) return undefined;
  const weightOf = (part: string) => rows.find((row) => row.part === part)?.weight ?? 0;
  return {
    price: weightOf('price'),
    quality: weightOf('quality'),
    outcomes: rows.flatMap(({ outcome_id, weight }) =>
      outcome_id === null ? [] : [{ outcomeId: outcome_id, weight }],
    ),
  };
}

/** Replaces what was recorded before. */
export async function saveDraftWeights(
  tx: Transaction,
  roundId: string,
  weights: DraftWeights,
): Promise<void> {
  await deleteDraftWeights(tx, roundId);
  const parts = [
    { part: 'price', outcome_id: null, weight: weights.price },
    { part: 'quality', outcome_id: null, weight: weights.quality },
    ...weights.outcomes.map(({ outcomeId, weight }) => ({
      part: 'social-value' as const,
      outcome_id: outcomeId,
      weight,
    })),
  ] as const;
  await tx
    .insertInto('draft_weight')
    .values(parts.map((part, index) => ({ round_id: roundId, position: index + 1, ...part })))
    .execute();
}

export async function deleteDraftWeights(tx: Transaction, roundId: string): Promise<void> {
  await tx.deleteFrom('draft_weight').where('round_id', '=', roundId).execute();
}
