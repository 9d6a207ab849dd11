import type { By } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { deleteSubcontractor } from './subcontractors.queries.ts';

/** A bidder takes somebody out of its bid. A bid that is sealed already keeps what it says: it can be replaced. */
export async function removeSubcontractor(
  tx: Transaction,
  _by: By,
  input: ProcurementKey & { readonly supplierId: string; readonly id: string },
): Promise<void> {
  const gone = await deleteSubcontractor(tx, input, { id: input.id, bidderId: input.supplierId });
  if (!gone) throw new NotFound();
}
