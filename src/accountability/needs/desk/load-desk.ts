import type { Database } from '../../../db/connect.ts';
import { listConfirmedGroups, listWaitingGroups } from '../groups/groups.queries.ts';
import { listWaitingNeeds } from '../needs.queries.ts';
import { listWaitingOffers } from '../offers/offers.queries.ts';
import { listPostingReports } from './reports.queries.ts';

/** More than somebody reads at once; the rest follows when these are done. */
const MOST = 100;
export type NeedsDesk = Awaited<ReturnType<typeof loadDesk>>;

export async function loadDesk(db: Database, bodyId: string) {
  const [groups, needs, offers, reports, confirmed] = await Promise.all([
    listWaitingGroups(db, bodyId, MOST),
    listWaitingNeeds(db, bodyId, MOST),
    listWaitingOffers(db, bodyId, MOST),
    listPostingReports(db, bodyId, MOST),
    listConfirmedGroups(db, bodyId),
  ]);
  return { groups, needs, offers, reports, confirmed };
}
