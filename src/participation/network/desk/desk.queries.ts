import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../db/connect.ts';

export type ThemeToSum = {
  readonly roundSlug: string;
  readonly roundTitle: string;
  readonly outcomeSlug: string;
  readonly theme: string;
  readonly comments: number;
  /** The latest published version, and how many comments that rested on. */
  readonly version: number | null;
  readonly restedOn: number | null;
};

/** Themes of a body’s rounds that people have commented on, with the latest summary of each. */
export async function listThemesToSum(db: Database, bodyId: string): Promise<ThemeToSum[]> {
  const { rows } = await sql<ThemeToSum>`
    select r.slug as "roundSlug", r.title as "roundTitle", o.slug as "outcomeSlug", o.plain_name as theme,
      count(*)::int as comments, max(s.version)::int as version, max(s.comments)::int as "restedOn"
    from theme_comment c join round r on r.id = c.round_id join outcome o on o.id = c.outcome_id
    left join lateral (select version, comments from theme_summary x where x.round_id = c.round_id
      and x.outcome_id = c.outcome_id and x.published_at is not null order by version desc limit 1) s on true
    where r.body_id = ${bodyId} and c.state = 'shown'
    group by r.id, o.id order by r.opens_at desc, o.plain_name`.execute(db);
  return rows;
}

export type WorkOfBody = {
  readonly bodyId: string;
  readonly bodySlug: string;
  readonly bodyName: string;
  readonly toRead: number;
};

/** How much waits to be read at each of these bodies. */
export async function countToRead(db: Database, bodyIds: readonly string[]): Promise<WorkOfBody[]> {
  const { rows } = await sql<WorkOfBody>`
    select b.id as "bodyId", b.slug as "bodySlug", b.name as "bodyName", ((
        select count(*) from theme_comment c join round r on r.id = c.round_id
          where r.body_id = b.id and c.state = 'waiting')
      + (select count(*) from open_thread t where t.body_id = b.id and t.state = 'waiting')
      + (select count(*) from thread_reply y where y.body_id = b.id and y.state = 'waiting')
      + (select count(*) from reply_report p where p.body_id = b.id and p.settled_at is null))::int as "toRead"
    from body b where b.id = any(${bodyIds})`.execute(db);
  return rows;
}

/** Events that are over and of which nobody has said what came of them, for 60 days. */
export async function listEventsWithoutOutcome(
  db: Database,
  bodyIds: readonly string[],
  now: Temporal.Instant,
) {
  return db
    .selectFrom('network_event as e')
    .innerJoin('body as b', 'b.id', 'e.body_id')
    .select(['e.body_id as bodyId', 'b.slug as bodySlug', 'b.name as bodyName', 'e.slug', 'e.title'])
    .select('e.ends_at as endsAt')
    .where('e.body_id', 'in', bodyIds)
    .where('e.outcome', 'is', null)
    .where('e.ends_at', '<=', now)
    .where('e.ends_at', '>', now.subtract({ hours: 24 * 60 }))
    .orderBy('e.ends_at')
    .execute();
}
