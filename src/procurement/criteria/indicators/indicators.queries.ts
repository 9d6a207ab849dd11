import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import type { Indicator } from './indicator.rules.ts';

/** The key performance indicators of a purchase, in their order (Procurement Act 2023 s.52). */
export async function listKpis(db: Database | Transaction, key: ProcurementKey): Promise<Indicator[]> {
  return db
    .selectFrom('performance_indicator')
    .select(['position', 'name', 'measured', 'target'])
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .orderBy('position')
    .execute();
}

export async function deleteKpis(tx: Transaction, key: ProcurementKey): Promise<void> {
  await tx
    .deleteFrom('performance_indicator')
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .execute();
}

export async function insertKpis(
  tx: Transaction,
  key: ProcurementKey,
  indicators: readonly Indicator[],
  set: { readonly by: string; readonly at: Temporal.Instant },
): Promise<void> {
  if (indicators.length === 0) return;
  const whose = { body_id: key.bodyId, procurement_id: key.procurementId, set_by: set.by, set_at: set.at };
  await tx
    .insertInto('performance_indicator')
    .values(indicators.map((indicator) => ({ ...whose, ...indicator })))
    .execute();
}

/** Whether the contract is signed: from then on it holds its own indicators. */
export async function hasContract(db: Database | Transaction, key: ProcurementKey): Promise<boolean> {
  const row = await db
    .selectFrom('contract')
    .select('body_id')
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .executeTakeFirst();
  return row !== undefined;
}
