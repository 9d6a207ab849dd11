import { sql } from 'kysely';
import type { Database, Transaction } from '../../db/connect.ts';

/** Rounds once they are announced: what is asked, how, and between which times. */
export function selectOpenRounds(db: Database | Transaction) {
  return db
    .selectFrom('round as r')
    .innerJoin('body as b', 'b.id', 'r.body_id')
    .innerJoin('framework as f', 'f.id', 'r.framework_id')
    .leftJoin('procurement as p', (on) =>
      on.onRef('p.body_id', '=', 'r.body_id').onRef('p.id', '=', 'r.procurement_id'),
    )
    .where('r.announced_at', 'is not', null)
    .select(['r.body_id as _bodyId', 'r.slug as round', 'b.slug as body', 'p.slug as tender', 'r.scope'])
    .select(['r.district_slug as district', 'r.title', 'r.question', 'r.about', 'r.can_change as canChange'])
    .select(['r.decided', 'f.slug as framework', 'f.version as frameworkVersion', 'r.rule', 'r.tier'])
    .select(sql<string>`array_to_string(r.ways, '; ')`.as('ways'))
    .select(['r.minimum_answers as minimumAnswers', 'r.announced_at as announcedAt', 'r.opens_at as opensAt'])
    .select(['r.closes_at as closesAt', 'r.mandate_due_on as mandateDueOn'])
    .select('r.results_published_at as resultsPublishedAt');
}
