import { sql } from 'kysely';
import type { Database } from '../../db/connect.ts';

/** How many claims wait for a check on each contract of these bodies. */
export async function listClaimsToCheck(db: Database, bodyIds: readonly string[]) {
  if (bodyIds.length === 0) return [];
  return db
    .selectFrom('claim as c')
    .innerJoin('body as b', 'b.id', 'c.body_id')
    .innerJoin('procurement as t', (join) =>
      join.onRef('t.body_id', '=', 'c.body_id').onRef('t.id', '=', 'c.procurement_id'),
    )
    .select([
      'c.body_id as bodyId',
      'b.slug as bodySlug',
      'b.name as bodyName',
      't.slug',
      't.title',
      sql<number>`count(*)`.as('waiting'),
    ])
    .where('c.body_id', 'in', [...bodyIds])
    .where('c.checked', 'is', null)
    .groupBy(['c.body_id', 'b.slug', 'b.name', 't.slug', 't.title'])
    .orderBy(sql`min(c.claimed_at)`)
    .execute();
}
