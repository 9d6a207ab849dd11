import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../db/connect.ts';

/** Purchases of these bodies before their tender notice, lots left out: they share the plan of the first. */
function selectPlanned(db: Database, bodyIds: readonly string[]) {
  return db
    .selectFrom('procurement as p')
    .innerJoin('body as b', 'b.id', 'p.body_id')
    .select(['p.body_id as bodyId', 'b.slug as bodySlug', 'b.name as bodyName', 'p.slug', 'p.title'])
    .where('p.body_id', 'in', bodyIds)
    .where('p.notice_published_at', 'is', null)
    .where('p.tendered_elsewhere', '=', false)
    .where('p.lots_of', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('abandonment as x')
            .select('x.body_id')
            .whereRef('x.body_id', '=', 'p.body_id')
            .whereRef('x.procurement_id', '=', 'p.id'),
        ),
      ),
    )
    .orderBy('p.created_at')
    .orderBy('p.id');
}

/** Those of whose plan nothing is answered yet. */
export function listWithoutPlan(db: Database, bodyIds: readonly string[]) {
  return selectPlanned(db, bodyIds)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('plan_answer as a')
            .select('a.id')
            .whereRef('a.body_id', '=', 'p.body_id')
            .whereRef('a.procurement_id', '=', 'p.id'),
        ),
      ),
    )
    .execute();
}

/** Those whose tender notice was expected on an earlier day. */
export function listOverdue(db: Database, bodyIds: readonly string[], today: Temporal.PlainDate) {
  return selectPlanned(db, bodyIds)
    .innerJoin('pipeline_line as l', (on) =>
      on.onRef('l.body_id', '=', 'p.body_id').onRef('l.procurement_id', '=', 'p.id'),
    )
    .select('l.notice_expected_on as noticeExpectedOn')
    .where('l.notice_expected_on', '<', today)
    .execute();
}
