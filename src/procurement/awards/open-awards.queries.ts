import { sql } from 'kysely';
import type { Database, Transaction } from '../../db/connect.ts';

// Looked up row by row: joined, the database takes the price for rare, and reads every award to fill a page.
const pricePence = sql<number>`(select o.price_pence from bid_offer o
  where o.body_id = a.body_id and o.procurement_id = a.procurement_id and o.bid_id = a.bid_id)`;

/** Awards once they are published, with who won and at what price; nothing of one before that. */
export function selectOpenAwards(db: Database | Transaction) {
  return db
    .selectFrom('award as a')
    .innerJoin('procurement as p', (on) =>
      on.onRef('p.body_id', '=', 'a.body_id').onRef('p.id', '=', 'a.procurement_id'),
    )
    .innerJoin('body as b', 'b.id', 'a.body_id')
    .innerJoin('supplier as s', 's.id', 'a.supplier_id')
    .where('a.published_at', 'is not', null)
    .select([
      'a.body_id as _bodyId',
      'a.supplier_id as _supplierId',
      'a.procurement_id as procurementId',
      'b.slug as body',
    ])
    .select(['p.slug as tender', 's.slug as supplier', pricePence.as('pricePence'), 'a.reason'])
    .select(['a.decided_at as decidedAt', 'a.summaries_sent_at as summariesSentAt'])
    .select(['a.published_at as publishedAt', 'a.notice_published_at as noticePublishedAt'])
    .select(['a.notice_identifier as noticeIdentifier', 'a.standstill_kind as standstillKind'])
    .select([
      'a.standstill_working_days as standstillWorkingDays',
      'a.standstill_ends_on as standstillEndsOn',
    ]);
}
