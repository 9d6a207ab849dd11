import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import type { OpinionMemory } from './opinion.rules.ts';
import type { MapModel } from './own-group.rules.ts';
import type { PublishedOpinion } from './published-map.rules.ts';

type Db = Database | Transaction;

/** Everything kept of a running round’s map; only `published` may be shown. */
export type KeptMap = {
  readonly published: PublishedOpinion;
  readonly model: MapModel;
  readonly memory: OpinionMemory | null;
};

export type OpinionMap = KeptMap & { readonly computedAt: Temporal.Instant };

/** A round’s latest map; undefined before there is one. */
export async function findOpinionMap(db: Db, roundId: string): Promise<OpinionMap | undefined> {
  const row = await db
    .selectFrom('opinion_map')
    .select(['computed_at as computedAt', 'data'])
    .where('round_id', '=', roundId)
    .executeTakeFirst();
  return row && { ...(row.data as KeptMap), computedAt: row.computedAt };
}

export type DueMap = { readonly roundId: string; readonly people: number };

/** A new map is made when so many more people have answered, so that no two maps differ by a few. */
const fewestNew = 10;

/**
 * Open rounds with statements whose map is due: at least 10 people have answered one since the last, or so many were set
 * aside. With how many have answered now.
 */
export async function listDueMaps(db: Db, now: Temporal.Instant): Promise<DueMap[]> {
  const { rows } = await sql<DueMap>`
    select r.id as "roundId", now_in.people
    from round r
    join round_key k on k.round_id = r.id
    left join opinion_map m on m.round_id = r.id
    cross join lateral (
      select count(*)::int as people from ballot_counting b
      where b.round_id = r.id and exists (
        select from statement_vote v where v.round_id = b.round_id and v.ballot_id = b.id)
    ) now_in
    where 'statements' = any (r.ways) and r.opens_at <= ${now} and r.closes_at > ${now}
      and abs(now_in.people - coalesce(m.people, 0)) >= ${fewestNew}
    order by m.computed_at nulls first`.execute(db);
  return rows;
}

/** Keeps a map in place of the one before. */
export async function saveOpinionMap(
  db: Db,
  { roundId, people }: DueMap,
  computedAt: Temporal.Instant,
  map: KeptMap,
): Promise<void> {
  const data = JSON.stringify(map);
  await db
    .insertInto('opinion_map')
    .values({ round_id: roundId, computed_at: computedAt, people, data })
    .onConflict((on) => on.column('round_id').doUpdateSet({ computed_at: computedAt, people, data }))
    .execute();
}

/** The votes of an open round that count, as rows of `person,statement,vote`, for `copy`. The identifier is checked. */
export function copyVotesSql(roundId: string): string {
  if (!/^[0-9a-f-]{36}$/.test(roundId)) throw new Error('a round is named by its identifier');
  return `copy (select ballot_id, statement_id, vote from statement_vote_counting where round_id = '${roundId}')
    to stdout (format csv)`;
}
