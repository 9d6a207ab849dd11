import type { Database, Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import type { Condition } from './condition.rules.ts';

/** The conditions of a purchase, in the order they were set. */
export function listConditions(db: Database | Transaction, key: ProcurementKey): Promise<Condition[]> {
  return db
    .selectFrom('condition_of_participation')
    .select(['id', 'kind', 'requirement', 'proof', 'proportion'])
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .orderBy('position')
    .orderBy('id')
    .execute();
}

export async function insertCondition(
  tx: Transaction,
  key: ProcurementKey,
  condition: Condition & { readonly position: number },
): Promise<void> {
  await tx
    .insertInto('condition_of_participation')
    .values({ body_id: key.bodyId, procurement_id: key.procurementId, ...condition })
    .execute();
}

export async function deleteCondition(
  tx: Transaction,
  key: ProcurementKey,
  conditionId: string,
): Promise<void> {
  await tx
    .deleteFrom('condition_of_participation')
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('id', '=', conditionId)
    .execute();
}
