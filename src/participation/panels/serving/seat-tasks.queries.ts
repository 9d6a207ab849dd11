import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../db/connect.ts';

type PanelRow = {
  readonly bodyId: string;
  readonly bodySlug: string;
  readonly bodyName: string;
  readonly slug: string;
  readonly title: string;
};

/** One person’s own seat on a panel, and what of it waits for them. */
export type OwnWaiting = PanelRow & {
  readonly state: 'offered' | 'accepted';
  readonly answerBy: Temporal.PlainDate | null;
  /** They will score, and are not an evaluator yet, who is told of lessons elsewhere. */
  readonly learns: boolean;
  /** Days to come of which they have not said whether they can. */
  readonly daysUnsaid: number;
};

/** The seats that somebody is asked for or sits on. */
export async function listOwnWaiting(
  db: Database,
  personId: string,
  now: Temporal.Instant,
): Promise<OwnWaiting[]> {
  const { rows } = await sql<OwnWaiting>`
    select n.body_id as "bodyId", b.slug as "bodySlug", b.name as "bodyName", n.slug, n.title, s.state,
      s.answer_by as "answerBy",
      n.purpose = 'score' and s.appointed_at is null and not exists (select from award a
        where a.body_id = n.body_id and a.procurement_id = n.procurement_id) as learns,
      (select count(*)::int from panel_meeting t where t.body_id = n.body_id and t.panel_id = n.id
        and t.cancelled_at is null and t.starts_at > ${now}
        and not exists (select from panel_attendance x where x.body_id = t.body_id and x.panel_id = t.panel_id
          and x.meeting_id = t.id and x.pool_member_id = s.pool_member_id and x.can_come is not null)
      ) as "daysUnsaid"
    from pool_member m
    join panel_seat s on s.body_id = m.body_id and s.panel_id = m.panel_id and s.pool_member_id = m.id
    join panel n on n.body_id = s.body_id and n.id = s.panel_id
    join body b on b.id = n.body_id
    where m.person_id = ${personId} and s.state in ('offered', 'accepted')
    order by s.offered_at`.execute(db);
  return rows;
}

/** What waits for whoever looks after the panels of these bodies, and for whoever pays. */
export type KeptWaiting = PanelRow & {
  /** Drawn, and reachable by phone or letter alone: nobody has told them. */
  readonly untold: number;
  /** Days that are over, without a register. */
  readonly unmarked: number;
  readonly claims: number;
};

export async function listKeptWaiting(
  db: Database,
  bodyIds: readonly string[],
  now: Temporal.Instant,
): Promise<KeptWaiting[]> {
  const { rows } = await sql<KeptWaiting>`
    select n.body_id as "bodyId", b.slug as "bodySlug", b.name as "bodyName", n.slug, n.title,
      (select count(*)::int from panel_seat s
        join pool_member m on m.body_id = s.body_id and m.panel_id = s.panel_id and m.id = s.pool_member_id
        left join person p on p.id = m.person_id
        where s.body_id = n.body_id and s.panel_id = n.id and s.state = 'offered' and s.told_at is null
          and p.email is null) as untold,
      (select count(*)::int from panel_meeting t where t.body_id = n.body_id and t.panel_id = n.id
        and t.cancelled_at is null and t.ends_at <= ${now}
        and not exists (select from panel_attendance x where x.body_id = t.body_id and x.panel_id = t.panel_id
          and x.meeting_id = t.id and x.came is not null)) as unmarked,
      (select count(*)::int from panel_claim c where c.body_id = n.body_id and c.panel_id = n.id
        and c.decision is null) as claims
    from panel n join body b on b.id = n.body_id
    where n.body_id = any(${bodyIds}::uuid[]) and n.drawn_at is not null and n.forgotten_at is null
    order by n.drawn_at`.execute(db);
  return rows;
}
