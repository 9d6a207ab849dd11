import type { Database, Transaction } from '../../db/connect.ts';

/** Notices that stand on the central platform, as they were recorded here. */
export function selectOpenNotices(db: Database | Transaction) {
  return db
    .selectFrom('notice as n')
    .innerJoin('body as b', 'b.id', 'n.body_id')
    .leftJoin('procurement as p', (on) =>
      on.onRef('p.body_id', '=', 'n.body_id').onRef('p.id', '=', 'n.procurement_id'),
    )
    .select(['n.body_id as _bodyId', 'n.procurement_id as _procurementId', 'n.id as noticeId'])
    .select(['b.slug as body', 'p.slug as tender', 'n.kind', 'n.platform_identifier as identifier'])
    .select(['n.published_at as publishedAt', 'n.recorded_at as recordedAt']);
}
