import type { Transaction } from '../../db/connect.ts';
import type { Barred } from '../barred/barred.rules.ts';
import { findBarred } from '../barred/find-barred.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';
import { listLotKeys } from './shared-notice.queries.ts';

/** The same as `findBarred`, over a purchase with all its lots: what is done to one notice is done to each of them. */
export async function findBarredOfLots(
  tx: Transaction,
  shared: ProcurementKey,
  personId: string,
): Promise<Barred | null> {
  for (const key of await listLotKeys(tx, shared)) {
    const barred = await findBarred(tx, key, personId);
    if (barred) return barred;
  }
  return null;
}
