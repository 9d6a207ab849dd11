import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../db/connect.ts';

/** Contracts of these bodies whose verdict is due by a day and not given, the most pressing first. */
export async function listVerdictsDue(db: Database, bodyIds: readonly string[], by: Temporal.PlainDate) {
  if (bodyIds.length === 0) return [];
  return db
    .selectFrom('contract as c')
    .innerJoin('body as b', 'b.id', 'c.body_id')
    .innerJoin('procurement as t', (join) =>
      join.onRef('t.body_id', '=', 'c.body_id').onRef('t.id', '=', 'c.procurement_id'),
    )
    .leftJoin('verdict as v', (join) =>
      join.onRef('v.body_id', '=', 'c.body_id').onRef('v.procurement_id', '=', 'c.procurement_id'),
    )
    .select([
      'c.body_id as bodyId',
      'b.slug as bodySlug',
      'b.name as bodyName',
      't.slug',
      't.title',
      'c.verdict_due_on as dueOn',
    ])
    .where('c.body_id', 'in', [...bodyIds])
    .where('c.verdict_due_on', '<=', by)
    .where('v.decided_at', 'is', null)
    .orderBy('c.verdict_due_on')
    .execute();
}
