import type { Database, Transaction } from '../../db/connect.ts';

/** How contracts did by their indicators, each time that was published. */
export function selectOpenRatings(db: Database | Transaction) {
  return db
    .selectFrom('performance_rating as r')
    .innerJoin('performance_period as t', (on) =>
      on
        .onRef('t.body_id', '=', 'r.body_id')
        .onRef('t.procurement_id', '=', 'r.procurement_id')
        .onRef('t.number', '=', 'r.number'),
    )
    .innerJoin('performance_indicator as i', (on) =>
      on
        .onRef('i.body_id', '=', 'r.body_id')
        .onRef('i.procurement_id', '=', 'r.procurement_id')
        .onRef('i.position', '=', 'r.position'),
    )
    .innerJoin('body as b', 'b.id', 'r.body_id')
    .innerJoin('procurement as p', (on) =>
      on.onRef('p.body_id', '=', 'r.body_id').onRef('p.id', '=', 'r.procurement_id'),
    )
    .where('t.published_at', 'is not', null)
    .select(['r.body_id as _bodyId', 'r.procurement_id as procurementId', 'r.number', 'r.position'])
    .select(['b.slug as body', 'p.slug as contract', 't.from_on as fromOn', 't.to_on as toOn'])
    .select(['t.published_at as publishedAt', 'i.name as indicator', 'i.target', 'r.measured', 'r.rating'])
    .select('r.reason');
}
