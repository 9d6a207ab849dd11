import type { Database } from '../../../db/connect.ts';
import { inFullTens } from '../../rounds/answer-counts.queries.ts';
import { sortIntoKinds } from '../lot/kinds.rules.ts';
import type { Infeasible } from '../lot/lot.rules.ts';
import { mendQuotas } from '../lot/mend-quotas.rules.ts';
import { openSolver } from '../lot/open-solver.ts';
import { listQuotas, type Panel } from '../panels.queries.ts';
import { listPool, type PoolMember } from '../recruiting/pool.queries.ts';
import { poolFile } from './pool-file.rules.ts';

/**
 * Whether a panel could be drawn from the names that are in, or the smallest change that would let it: of the first ten
 * who came, or twenty, and so on, so that nobody reads off what one more person said of themselves. Null before there
 * are ten.
 */
export async function forecastLot(
  db: Database,
  panel: Panel,
): Promise<{ readonly infeasible: Infeasible | null } | null> {
  const key = { bodyId: panel.bodyId, panelId: panel.id };
  const [all, quotas] = [await listPool(db, key), await listQuotas(db, key)];
  const people = firstTens(all);
  if (people.length === 0) return null;
  const rules = { seats: panel.seats ?? 0, householdRule: panel.householdRule };
  const { lot } = poolFile(people, quotas, rules);
  const found = mendQuotas(await openSolver(), sortIntoKinds(lot), lot.quotas);
  return { infeasible: found.changes.length > 0 || found.seatsAtMost !== undefined ? found : null };
}

function firstTens(people: readonly PoolMember[]): PoolMember[] {
  const came = [...people].sort((a, b) => Number(a.joinedAt.epochNanoseconds - b.joinedAt.epochNanoseconds));
  return came.slice(0, inFullTens(came.length));
}
