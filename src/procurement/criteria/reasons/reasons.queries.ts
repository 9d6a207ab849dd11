import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { type GivenReason, reasonParts } from './reason.rules.ts';

/** Why the officer goes on past what the checks warned of: each reason with the very sentence it answers. */
export async function listReasons(db: Database | Transaction, key: ProcurementKey): Promise<GivenReason[]> {
  const rows = await db
    .selectFrom('check_reason')
    .select(['check_name', 'about', 'sentence', 'reason'])
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .orderBy('check_name')
    .orderBy('about')
    .execute();
  return rows.map(({ check_name, about, sentence, reason }) => ({
    key: `${check_name}.${about}`,
    sentence,
    reason,
  }));
}

export async function saveReason(
  tx: Transaction,
  key: ProcurementKey,
  given: GivenReason & { readonly givenBy: string; readonly givenAt: Temporal.Instant },
): Promise<void> {
  const { check, about } = reasonParts(given.key);
  const said = {
    sentence: given.sentence,
    reason: given.reason,
    given_by: given.givenBy,
    given_at: given.givenAt,
  };
  await tx
    .insertInto('check_reason')
    .values({ body_id: key.bodyId, procurement_id: key.procurementId, check_name: check, about, ...said })
    .onConflict((row) => row.columns(['body_id', 'procurement_id', 'check_name', 'about']).doUpdateSet(said))
    .execute();
}

/** Takes away the reasons for warnings that stand no longer. */
export async function deleteReasonsBut(
  tx: Transaction,
  key: ProcurementKey,
  standing: readonly string[],
): Promise<void> {
  let query = tx
    .deleteFrom('check_reason')
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId);
  if (standing.length > 0)
    query = query.where(sql<string>`check_name || '.' || about`, 'not in', [...standing]);
  await query.execute();
}
