import type { Database, Transaction } from '../../db/connect.ts';

/** Every verdict that was given, as its page shows it, without who gave it. */
export function selectOpenVerdicts(db: Database | Transaction) {
  return db
    .selectFrom('verdict as v')
    .innerJoin('body as b', 'b.id', 'v.body_id')
    .innerJoin('procurement as p', (on) =>
      on.onRef('p.body_id', '=', 'v.body_id').onRef('p.id', '=', 'v.procurement_id'),
    )
    .select([
      'v.body_id as _bodyId',
      'v.procurement_id as procurementId',
      'v.for_on as forOn',
      'b.slug as body',
    ])
    .select(['p.slug as contract', 'v.decision', 'v.reason', 'v.conditions', 'v.decided_at as decidedAt']);
}
