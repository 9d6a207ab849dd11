import type { Database, Transaction } from '../../../db/connect.ts';
import { selectNeeds } from '../needs.queries.ts';

/** Needs that everyone may read, those that are over too. */
export function selectOpenNeeds(db: Database | Transaction) {
  return db
    .selectFrom(
      selectNeeds(db).where('n.state', 'in', ['shown', 'closed']).where('n.shown_at', 'is not', null).as('n'),
    )
    .select(['n.bodyId as _bodyId', 'n.needId', 'n.bodySlug as body', 'n.groupSlug as group', 'n.groupName'])
    .select(['n.title', 'n.districtSlug as district', 'n.place', 'n.measureSlug as measure', 'n.unit'])
    .select(['n.quantity as asked', 'n.agreed', 'n.arrived', 'n.startsOn', 'n.endsOn', 'n.shownAt'])
    .select(['n.endedWhy', 'n.endedAt']);
}
