import type { By } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { giveBack } from './give-back.ts';
import type { Match } from './matches.queries.ts';

/**
 * Once both sides have spoken, or the group says that nothing came, what was set aside and neither claimed nor come
 * goes back into the promise, where another need may have it. The purchase is held already.
 */
export async function settleMatch(
  tx: Transaction,
  by: By,
  match: Pick<Match, 'givenQuantity' | 'arrivedQuantity'> & Match,
): Promise<void> {
  const { givenQuantity, arrivedQuantity } = match;
  if (arrivedQuantity === null || (givenQuantity === null && arrivedQuantity > 0)) return;
  await giveBack(tx, by, match, Math.max(givenQuantity ?? 0, arrivedQuantity));
}
