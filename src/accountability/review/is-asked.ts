import type { Database } from '../../db/connect.ts';
import { listAsked } from '../spend/tiers/list-asked.ts';
import { listPayersOf } from './beside.ts';

/** Whether any public body asks this supplier for a Review of the year. */
export async function isAskedForReview(
  db: Database,
  {
    supplierId,
    invented,
    year,
  }: { readonly supplierId: string; readonly invented: boolean; readonly year: string },
): Promise<boolean> {
  const payers = await listPayersOf(db, { supplierId, bodyId: null, invented, year });
  const lists = await Promise.all(
    payers.map(({ bodyId }) =>
      listAsked(db, { bodyId, period: { year }, invented, audience: 'public', supplierIds: [supplierId] }),
    ),
  );
  return lists.some(({ suppliers }) => suppliers.some(({ asks }) => asks.includes('review')));
}
