import type { Database } from '../../db/connect.ts';
import { listAsked } from '../spend/tiers/list-asked.ts';

/** What a body paid each supplier in a year, in pence: those whose Reviews its officers check. */
export async function reviewerPence(
  db: Database,
  bodyId: string,
  year: string,
): Promise<ReadonlyMap<string, number>> {
  const { suppliers } = await listAsked(db, { bodyId, period: { year }, audience: 'officer' });
  return new Map(suppliers.map(({ supplierId, pence }) => [supplierId, pence]));
}
