import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { type Hiding, usualHiding } from './naming.rules.ts';

export type NamingDecision = {
  readonly hidden: Hiding;
  readonly reason: string;
  readonly decidedAt: Temporal.Instant;
  readonly decidedByName: string;
};

/** What the authority decided about names; undefined while it has decided nothing. */
export async function findNaming(
  db: Database | Transaction,
  key: ProcurementKey,
): Promise<NamingDecision | undefined> {
  const row = await db
    .selectFrom('name_hiding as n')
    .innerJoin('person as p', 'p.id', 'n.decided_by')
    .select(['n.hidden', 'n.reason', 'n.decided_at as decidedAt', 'p.name as decidedByName'])
    .where('n.body_id', '=', key.bodyId)
    .where('n.procurement_id', '=', key.procurementId)
    .executeTakeFirst();
  return row && { ...row, decidedByName: row.decidedByName ?? '' };
}

/** For which answers names are hidden now. */
export async function findHiding(db: Database | Transaction, key: ProcurementKey): Promise<Hiding> {
  return (await findNaming(db, key))?.hidden ?? usualHiding;
}

/** Keeps the decision, in place of an earlier one. */
export async function saveNaming(
  tx: Transaction,
  key: ProcurementKey,
  decided: {
    readonly hidden: Hiding;
    readonly reason: string;
    readonly by: string;
    readonly at: Temporal.Instant;
  },
): Promise<void> {
  const { hidden, reason } = decided;
  const values = { hidden, reason, decided_by: decided.by, decided_at: decided.at };
  await tx
    .insertInto('name_hiding')
    .values({ body_id: key.bodyId, procurement_id: key.procurementId, ...values })
    .onConflict((conflict) => conflict.columns(['body_id', 'procurement_id']).doUpdateSet(values))
    .execute();
}
