import type { Database } from '../../../db/connect.ts';
import type { PanelKey } from '../panels.queries.ts';
import { listPaidLines } from './claims.queries.ts';
import { findPublicTotals, type PublicTotals } from './told-sums.rules.ts';

/** What everyone may read of what a panel’s people were paid. */
export async function readPanelMoney(
  db: Database,
  key: PanelKey,
): Promise<{ isPaid: boolean; totals: PublicTotals }> {
  const lines = await listPaidLines(db, key);
  return { isPaid: lines.length > 0, totals: findPublicTotals(lines) };
}
