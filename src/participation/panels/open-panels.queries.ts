import { sql } from 'kysely';
import type { Database, Transaction } from '../../db/connect.ts';
import { selectPanels } from './panels.queries.ts';

/** Panels once they are announced: never who is on one. */
export function selectOpenPanels(db: Database | Transaction) {
  return db
    .selectFrom(selectPanels(db).where('n.announced_at', 'is not', null).as('n'))
    .select(['n.bodyId as _bodyId', 'n.id as panelId', 'n.slug as panel', 'n.bodySlug as body'])
    .select(['n.procurementSlug as tender', 'n.title', 'n.about', 'n.purpose', 'n.seats', 'n.minimumAge'])
    .select(['n.districtSlug as district', 'n.paymentPence', 'n.days', 'n.daysNote', 'n.childcare'])
    .select(['n.expensesCovered', 'n.householdRule', 'n.opensAt', 'n.closesAt', 'n.drawsAt', 'n.seedSource'])
    .select(['n.announcedAt', 'n.poolClosedAt', 'n.drawnAt', 'n.abandonedAt', 'n.abandonedReason'])
    .select(sql<string>`array_to_string(n.recruits, '; ')`.as('recruits'));
}
