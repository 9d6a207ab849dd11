import type { Database } from '../../db/connect.ts';

export type RecordedChange = Awaited<ReturnType<typeof listChanges>>[number];

/** What versions of a framework changed and where it came from, by the version’s identifier. */
export function listChanges(db: Database, slug: string) {
  return db
    .selectFrom('framework_change as c')
    .innerJoin('framework as f', 'f.id', 'c.framework_id')
    .innerJoin('draft as d', 'd.id', 'c.draft_id')
    .innerJoin('body as b', 'b.id', 'c.body_id')
    .leftJoin('proposal as p', 'p.id', 'c.proposal_id')
    .select(['c.framework_id as frameworkId', 'c.kind', 'c.decided_at as decidedAt', 'b.name as bodyName'])
    .select(['d.number as draftNumber', 'c.draft_version as draftVersion'])
    .select(['p.number as proposalNumber', 'p.title as proposalTitle'])
    .where('f.slug', '=', slug)
    .execute();
}
