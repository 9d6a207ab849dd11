import { sql } from 'kysely';
import type { Database } from '../../db/connect.ts';
import type { Ask } from '../spend/tiers/tiers.rules.ts';
import type { ReplyCounts } from './invitations.rules.ts';
import { askStates } from './states.queries.ts';

/** What came of a body’s asking for one thing in one financial year. */
export type Replies = ReplyCounts & {
  readonly bodySlug: string;
  readonly bodyName: string;
  readonly year: string;
  readonly ask: Ask;
};

/** Of every body, or of one: the latest year first. Whoever answered was reached, however it was sent. */
export async function listReplies(
  db: Database,
  of: { readonly bodyId?: string | undefined; readonly year?: string | undefined } = {},
): Promise<Replies[]> {
  const { rows } = await sql<Replies>`
    select b.slug as "bodySlug", b.name as "bodyName", one.financial_year as year, one.ask, count(*) as asked,
      count(*) filter (where one.state <> 'open' or (i.returned_at is null and exists (
        select from invitation_message m
        where m.body_id = one.body_id and m.invitation_id = one.invitation_id and m.sent_at is not null)))
        as reached,
      count(*) filter (where one.state = 'answered') as answered,
      count(*) filter (where one.state = 'declined') as declined
    from (${askStates(of)}) one
    join invitation i on i.body_id = one.body_id and i.id = one.invitation_id
    join body b on b.id = one.body_id
    group by b.slug, b.name, one.financial_year, one.ask
    order by one.financial_year desc, b.name, one.ask`.execute(db);
  return rows;
}
