import type { Site } from '../../../web/edge/visit.ts';
import { fillEmptySeats } from '../replacing/fill-seats.ts';
import { appointWaitingSeats } from './appoint-seats.ts';
import { tellWaitingSeats } from './tell-seats.ts';

/** What time brings on panels after the draw: empty seats are filled, people told, and evaluators once the notice is out. */
export async function keepPanelsGoing(site: Site): Promise<void> {
  await tellWaitingSeats(site.db, site, site);
  await appointWaitingSeats(site.db, site);
  await fillEmptySeats(site.db, site);
}
