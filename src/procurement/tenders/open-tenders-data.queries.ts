import type { Database, Transaction } from '../../db/connect.ts';
import { reachedStation } from '../stations/stations.queries.ts';

/** Every purchase of this site as its page shows it, from the first plan on. */
export function selectOpenTenders(db: Database | Transaction) {
  return db
    .selectFrom('procurement as p')
    .innerJoin('body as b', 'b.id', 'p.body_id')
    .leftJoin('procurement as whole', (on) =>
      on.onRef('whole.body_id', '=', 'p.body_id').onRef('whole.id', '=', 'p.lots_of'),
    )
    .select(['p.body_id as _bodyId', 'p.id as procurementId', 'b.slug as body', 'p.slug as tender'])
    .select(['p.title', 'p.summary', 'p.kind_of_service as kindOfService', 'p.category', 'p.procedure'])
    .select([
      'p.value_pence as valuePence',
      'p.reserved_area as reservedArea',
      'p.reserved_kind as reservedKind',
    ])
    .select(['p.sealing', 'whole.slug as lotOf', 'p.lot_number as lotNumber', 'p.district_slug as district'])
    .select(['p.rung', reachedStation.as('reached'), 'p.starts_on as startsOn', 'p.ends_on as endsOn'])
    .select(['p.notice_published_at as noticePublishedAt', 'p.notice_identifier as noticeIdentifier'])
    .select([
      'p.bids_due_at as bidsDueAt',
      'p.bids_opened_at as bidsOpenedAt',
      'p.abandoned_at as abandonedAt',
    ])
    .where('p.tendered_elsewhere', '=', false);
}
