import { NotFound } from '../../db/errors.ts';
import { theBody, type Visit } from '../../web/edge/visit.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';
import type { Procurement } from './procurement.rules.ts';
import { getProcurement } from './tenders.queries.ts';

/**
 * The procurement that a path names as `:body` and `:procurement`, on a page up to its award. NotFound when there is
 * none, and where it was tendered elsewhere: nothing before its contract is here.
 */
export async function theProcurement(at: Visit): Promise<Procurement> {
  const procurement = await anyProcurement(at);
  if (procurement.tenderedElsewhere) throw new NotFound();
  return procurement;
}

/** The same on a page from the contract on, wherever it was tendered. */
export function anyProcurement(at: Visit): Promise<Procurement> {
  return getProcurement(at.db, { bodyId: theBody(at).id, slug: at.params['procurement'] ?? '' });
}

export function keyOf(procurement: Pick<Procurement, 'bodyId' | 'id'>): ProcurementKey {
  return { bodyId: procurement.bodyId, procurementId: procurement.id };
}
