import type { Database } from '../../db/connect.ts';

/** The drafts that were begun from a proposal, the first one first. */
export function listDraftsOf(db: Database, proposalId: string): Promise<{ number: number; title: string }[]> {
  return db
    .selectFrom('draft')
    .select(['number', 'title'])
    .where('proposal_id', '=', proposalId)
    .orderBy('number')
    .execute();
}
