import type { Database, Transaction } from '../../db/connect.ts';

/** What residents saw or did not see, where they chose to say it to all and it was read first; who they are stays out. */
export function selectOpenReports(db: Database | Transaction) {
  return db
    .selectFrom('witness_report as w')
    .innerJoin('body as b', 'b.id', 'w.body_id')
    .innerJoin('procurement as t', (on) =>
      on.onRef('t.body_id', '=', 'w.body_id').onRef('t.id', '=', 'w.procurement_id'),
    )
    .where('w.reading', '=', 'shown')
    .select(['w.body_id as _bodyId', 'w.id as reportId', 'w.promise_id as promiseId', 'b.slug as body'])
    .select(['t.slug as contract', 'w.seen', 'w.seen_on as seenOn', 'w.words', 'w.reported_at as reportedAt'])
    .select(['w.reply', 'w.replied_at as repliedAt', 'w.rating', 'w.rated_at as ratedAt']);
}
