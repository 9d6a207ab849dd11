import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Hat } from '../../acts/by.ts';
import type { Task } from '../../acts/task.ts';
import type { Database } from '../../db/connect.ts';
import { londonDate } from '../../values/dates.ts';
import { words } from './words.en.ts';

const mostShown = 10;

type OpenRow = { slug: string; question: string; closesAt: Temporal.Instant; bodyName: string };

/** Rounds open to a resident that they have not answered: the whole region’s, and those of where they live. */
export async function listVoiceTasks(
  db: Database,
  personId: string,
  _hats: readonly Hat[],
  now: Temporal.Instant,
): Promise<Task[]> {
  const { rows } = await sql<OpenRow>`
    select r.slug, r.question, r.closes_at as "closesAt", b.name as "bodyName"
    from round r
    join body b on b.id = r.body_id
    join round_key k on k.round_id = r.id
    join person me on me.id = ${personId}
    left join procurement p on p.body_id = r.body_id and p.id = r.procurement_id
    where r.announced_at is not null and r.opens_at <= ${now} and r.closes_at > ${now}
      and (coalesce(p.district_slug, b.district_slug) is null or me.district_slug is null
           or coalesce(p.district_slug, b.district_slug) = me.district_slug)
      and not exists (select from register_entry e where e.round_id = r.id
        and e.person_key = sha256(k.register_key || uuid_send(me.id)))
    order by r.closes_at limit ${mostShown}`.execute(db);
  return rows.map((round) => ({
    text: words.task(round.question),
    href: `/say/${round.slug}`,
    due: londonDate(round.closesAt),
    organisation: round.bodyName,
    hat: { kind: 'resident' },
  }));
}
