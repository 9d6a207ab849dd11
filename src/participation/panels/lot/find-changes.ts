import { checkLot, type LotFault } from './check-lot.rules.ts';
import { sortIntoKinds } from './kinds.rules.ts';
import type { Infeasible, Lot } from './lot.rules.ts';
import { mendQuotas } from './mend-quotas.rules.ts';
import { openSolver } from './open-solver.ts';

/**
 * Whether a pool can meet quotas, without finding a lottery: null when it can, otherwise the smallest change that mends
 * them. One small programme, quick enough to ask while quotas are being edited.
 */
export async function findChanges(lot: Lot): Promise<Infeasible | { readonly refused: LotFault } | null> {
  const refused = checkLot(lot);
  if (refused) return { refused };
  const found = mendQuotas(await openSolver(), sortIntoKinds(lot), lot.quotas);
  return found.changes.length === 0 && found.seatsAtMost === undefined ? null : found;
}
