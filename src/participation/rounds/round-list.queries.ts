import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../db/connect.ts';
import { likeAnywhere } from '../../db/like-pattern.ts';
import type { RoundListSearch } from './round-list.rules.ts';
import { roundListPageSize } from './round-list.rules.ts';
import { type Round, selectRounds } from './rounds.queries.ts';

export type RoundList = { readonly rounds: readonly Round[]; readonly total: number };

/** One page of announced rounds, or `all` of them for a file: open ones first, the next to close leading; then coming; then closed. */
export async function listRoundsFor(
  db: Database,
  search: RoundListSearch,
  now: Temporal.Instant,
  all = false,
): Promise<RoundList> {
  const isOpen = sql<boolean>`(r.opens_at <= ${now}::timestamptz and r.closes_at > ${now}::timestamptz)`;
  const isComing = sql<boolean>`(r.opens_at > ${now}::timestamptz)`;
  const isClosed = sql<boolean>`(r.closes_at <= ${now}::timestamptz)`;
  let query = selectRounds(db).where('r.announced_at', 'is not', null);
  if (search.state === 'open') query = query.where(isOpen);
  if (search.state === 'coming') query = query.where(isComing);
  if (search.state === 'closed') query = query.where(isClosed);
  if (search.body) query = query.where('b.slug', '=', search.body);
  if (search.scope) query = query.where('r.scope', '=', search.scope);
  if (search.way) query = query.where(sql<boolean>`${search.way} = any (r.ways)`);
  if (search.district) {
    const district = sql`coalesce(r.district_slug, p.district_slug, b.district_slug)`;
    query = query.where(sql<boolean>`coalesce(${district}, ${search.district}) = ${search.district}`);
  }
  for (const word of search.text.split(/\s+/).filter(Boolean)) {
    const like = likeAnywhere(word);
    query = query.where(
      sql<boolean>`(r.title || ' ' || r.question || ' ' || r.about || ' ' || b.name) ilike ${like}`,
    );
  }
  const { total } = await query
    .clearSelect()
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rounds = await query
    .orderBy(sql`case when ${isOpen} then 1 when ${isComing} then 2 else 3 end`)
    .orderBy(sql`case when ${isOpen} then r.closes_at when ${isComing} then r.opens_at end`)
    .orderBy('r.closes_at', 'desc')
    .$if(!all, (qb) => qb.limit(roundListPageSize).offset((search.page - 1) * roundListPageSize))
    .execute();
  return { rounds, total };
}

/** The bodies that have announced a round, by name. */
export function listBodiesWithRounds(db: Database): Promise<{ slug: string; name: string }[]> {
  return db
    .selectFrom('body as b')
    .select(['b.slug', 'b.name'])
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('round as r')
          .select('r.id')
          .whereRef('r.body_id', '=', 'b.id')
          .where('r.announced_at', 'is not', null),
      ),
    )
    .orderBy('b.name')
    .execute();
}

/** How many announced rounds are open now, and how many are still coming. */
export async function countRounds(
  db: Database,
  now: Temporal.Instant,
): Promise<{ open: number; coming: number }> {
  return db
    .selectFrom('round as r')
    .select([
      sql<number>`count(*) filter (where r.opens_at <= ${now}::timestamptz)`.as('open'),
      sql<number>`count(*) filter (where r.opens_at > ${now}::timestamptz)`.as('coming'),
    ])
    .where('r.announced_at', 'is not', null)
    .where('r.closes_at', '>', now)
    .executeTakeFirstOrThrow();
}
