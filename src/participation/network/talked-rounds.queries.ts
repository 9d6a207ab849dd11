import { sql } from 'kysely';
import type { Database } from '../../db/connect.ts';

export type TalkedRound = {
  readonly slug: string;
  readonly title: string;
  readonly bodyName: string;
  readonly comments: number;
};

/** Rounds that people can comment on, the newest first, each with how many comments are shown. */
export async function listTalkedRounds(
  db: Database,
  bodyId: string | null,
  limit: number,
): Promise<TalkedRound[]> {
  const { rows } = await sql<TalkedRound>`
    select r.slug, r.title, b.name as "bodyName", (select count(*)::int from theme_comment c
      where c.round_id = r.id and c.state = 'shown') as comments
    from round r join body b on b.id = r.body_id
    where r.announced_at is not null and (${bodyId}::uuid is null or r.body_id = ${bodyId}::uuid)
    order by r.opens_at desc limit ${limit}`.execute(db);
  return rows;
}
