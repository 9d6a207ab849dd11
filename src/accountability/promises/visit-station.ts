import { findThreadPlace } from '../../procurement/stations/stations.queries.ts';
import { getProcurement } from '../../procurement/tenders/tenders.queries.ts';
import { londonDate } from '../../values/dates.ts';
import { theBody, type Visit } from '../../web/edge/visit.ts';
import type { Station } from '../../web/thread/thread.ts';
import { listPromisesOfProcurement } from './promises.queries.ts';

/** What a path with `:body` and `:procurement` names, where it stands on its thread, and its promises today. */
export async function visitStation(at: Visit, here: Station) {
  const { db, site, params } = at;
  const body = theBody(at);
  const procurement = await getProcurement(db, { bodyId: body.id, slug: params['procurement'] ?? '' });
  const key = { bodyId: body.id, procurementId: procurement.id };
  const today = londonDate(await site.clock.now(db));
  const [promises, thread] = await Promise.all([
    listPromisesOfProcurement(db, key, today),
    findThreadPlace(db, key, here),
  ]);
  return { ...key, body, procurement, promises, thread, today };
}
