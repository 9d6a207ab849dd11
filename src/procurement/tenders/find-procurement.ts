import { theBody, type Visit } from '../../web/edge/visit.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';
import type { Procurement } from './procurement.rules.ts';
import { getProcurement } from './tenders.queries.ts';

/** The procurement that a path names as `:body` and `:procurement`; NotFound when there is none. */
export function theProcurement(at: Visit): Promise<Procurement> {
  return getProcurement(at.db, { bodyId: theBody(at).id, slug: at.params['procurement'] ?? '' });
}

export function keyOf(procurement: Pick<Procurement, 'bodyId' | 'id'>): ProcurementKey {
  return { bodyId: procurement.bodyId, procurementId: procurement.id };
}
