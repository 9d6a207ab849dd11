import type { Temporal } from 'temporal-polyfill';
import { findMoneyScope } from '../../../accountability/spend/totals/money-scope.ts';
import { listSharedSuppliers } from '../../../accountability/spend/totals/shared-suppliers.queries.ts';
import type { Database } from '../../../db/connect.ts';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { listAlike } from './alike.queries.ts';

export type Neighbours = Awaited<ReturnType<typeof loadNeighbours>>;

const MOST_SUPPLIERS = 8;

/**
 * What speaks for buying with neighbours: suppliers that this body and others both paid, in the latest year there are
 * payments for; and what other bodies buy that is like it, the most alike first.
 */
export async function loadNeighbours(db: Database, procurement: Procurement, today: Temporal.PlainDate) {
  const { bodyId } = procurement;
  const scope = await findMoneyScope(db, { bodyId, today });
  const slice = scope && { ...scope, bodyId: undefined, paidBy: bodyId };
  const [shared, contracts] = await Promise.all([
    slice ? listSharedSuppliers(db, slice, { limit: MOST_SUPPLIERS, offset: 0 }) : null,
    listAlike(db, procurement),
  ]);
  return { year: scope?.year ?? null, shared, contracts };
}
