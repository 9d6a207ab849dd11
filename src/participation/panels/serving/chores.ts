import type { Site } from '../../../web/edge/visit.ts';
import { appointWaitingSeats } from './appoint-seats.ts';
import { tellWaitingSeats } from './tell-seats.ts';

/** What time brings on panels after the draw: people are told, and become evaluators once the notice is out. */
export async function keepPanelsGoing(site: Site): Promise<void> {
  await tellWaitingSeats(site.db, site, site);
  await appointWaitingSeats(site.db, site);
}
