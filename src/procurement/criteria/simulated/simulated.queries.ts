import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';

/** The last run of the simulator that was kept with a draft. */
export type KeptRun = {
  readonly criteriaSha256: string;
  readonly seed: string;
  readonly tried: number;
  readonly reordered: number;
  readonly inflatable: readonly string[];
  readonly runAt: Temporal.Instant;
};

export async function findKeptRun(
  db: Database | Transaction,
  key: ProcurementKey,
): Promise<KeptRun | undefined> {
  const row = await db
    .selectFrom('criteria_simulation')
    .selectAll()
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .executeTakeFirst();
  return (
    row && {
      criteriaSha256: row.criteria_sha256,
      seed: row.seed,
      tried: row.tried,
      reordered: row.reordered,
      inflatable: row.inflatable as readonly string[],
      runAt: row.run_at,
    }
  );
}

export async function saveRun(
  tx: Transaction,
  key: ProcurementKey,
  run: KeptRun & { readonly runBy: string },
): Promise<void> {
  const values = {
    criteria_sha256: run.criteriaSha256,
    seed: run.seed,
    tried: run.tried,
    reordered: run.reordered,
    inflatable: JSON.stringify(run.inflatable),
    run_by: run.runBy,
    run_at: run.runAt,
  };
  await tx
    .insertInto('criteria_simulation')
    .values({ body_id: key.bodyId, procurement_id: key.procurementId, ...values })
    .onConflict((row) => row.columns(['body_id', 'procurement_id']).doUpdateSet(values))
    .execute();
}
