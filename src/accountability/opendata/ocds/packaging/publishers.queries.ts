import { sql } from 'kysely';
import type { Database } from '../../../../db/connect.ts';

/** A public body with how many of its purchases have releases, and the year of the first. */
export type PublishingBody = {
  readonly slug: string;
  readonly name: string;
  readonly purchases: number;
  readonly firstYear: number;
};

/** The public bodies of which something is published as releases, by name. */
export async function listPublishingBodies(db: Database): Promise<PublishingBody[]> {
  const { rows } = await sql<PublishingBody>`
    with told as (
      select p.body_id, p.id, least(p.notice_published_at, l.listed_at, n.recorded_at) as first_at
      from procurement p
      left join pipeline_line l on l.body_id = p.body_id and l.procurement_id = p.id
      left join lateral (select min(recorded_at) as recorded_at from notice
        where body_id = p.body_id and procurement_id = p.id) n on true
      where p.lots_of is null)
    select b.slug, b.name, count(*)::integer as purchases,
      extract(year from min(t.first_at) at time zone 'Europe/London')::integer as "firstYear"
    from told t join body b on b.id = t.body_id
    where t.first_at is not null
    group by b.slug, b.name order by b.name`.execute(db);
  return rows;
}

/** The public body of an address; undefined where there is none. */
export function findBody(db: Database, slug: string) {
  return db.selectFrom('body').select(['id', 'slug', 'name']).where('slug', '=', slug).executeTakeFirst();
}
