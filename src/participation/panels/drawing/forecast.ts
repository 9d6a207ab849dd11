import type { Database } from '../../../db/connect.ts';
import { sortIntoKinds } from '../lot/kinds.rules.ts';
import type { Infeasible } from '../lot/lot.rules.ts';
import { mendQuotas } from '../lot/mend-quotas.rules.ts';
import { openSolver } from '../lot/open-solver.ts';
import { listQuotas, type Panel } from '../panels.queries.ts';
import { listPool } from '../recruiting/pool.queries.ts';
import { poolFile } from './pool-file.rules.ts';

/** Whether a panel could be drawn from the names that are in now, or the smallest change that would let it. */
export async function forecastLot(db: Database, panel: Panel): Promise<{ infeasible: Infeasible | null }> {
  const key = { bodyId: panel.bodyId, panelId: panel.id };
  const [people, quotas] = [await listPool(db, key), await listQuotas(db, key)];
  const rules = { seats: panel.seats ?? 0, householdRule: panel.householdRule };
  const { lot } = poolFile(people, quotas, rules);
  if (lot.pool.length === 0) return { infeasible: { changes: [], seatsAtMost: 0 } };
  const found = mendQuotas(await openSolver(), sortIntoKinds(lot), lot.quotas);
  return { infeasible: found.changes.length > 0 || found.seatsAtMost !== undefined ? found : null };
}
