import { type RawBuilder, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../db/connect.ts';
import { likeAnywhere } from '../../../db/like-pattern.ts';
import { type Need, selectNeeds } from '../needs.queries.ts';
import type { NeedsQuery, StandingAsked } from './needs-query.rules.ts';

const agreed = sql`(select coalesce(sum(coalesce(m.arrived_quantity, m.quantity)), 0) from need_match m
  where m.need_id = n.id and m.state = 'agreed')`;
const arrived = sql`(select coalesce(sum(m.arrived_quantity), 0) from need_match m
  where m.need_id = n.id and m.state = 'agreed')`;
const isMet = sql<boolean>`(case when n.quantity is null then ${arrived} > 0 else ${arrived} >= n.quantity end)`;
const isAgreed = sql<boolean>`(case when n.quantity is null then ${agreed} > 0 else ${agreed} >= n.quantity end)`;

/** The same as `standingOfNeed` decides, one by one, for a whole list; a test holds them against each other. */
function standsAs(asked: StandingAsked, on: Temporal.PlainDate): RawBuilder<boolean> {
  const conditions = {
    open: sql<boolean>`not ${isAgreed} and n.ends_on >= ${on} and n.state = 'shown'`,
    agreed: sql<boolean>`${isAgreed} and not ${isMet} and n.state = 'shown'`,
    met: sql<boolean>`${isMet} and n.state = 'shown'`,
    unmet: sql<boolean>`not ${isAgreed} and n.ends_on < ${on} and n.state = 'shown'`,
    all: sql<boolean>`true`,
  } satisfies Record<StandingAsked, RawBuilder<boolean>>;
  return conditions[asked];
}

function filtered(db: Database, asked: NeedsQuery, on: Temporal.PlainDate) {
  const pattern = likeAnywhere(asked.text);
  return selectNeeds(db)
    .where('n.state', 'in', ['shown', 'closed'])
    .where('n.shown_at', 'is not', null)
    .where(standsAs(asked.standing, on))
    .$if(asked.district !== '', (query) => query.where('n.district_slug', '=', asked.district))
    .$if(asked.kind !== '', (query) => query.where('e.slug', '=', asked.kind))
    .$if(asked.text !== '', (query) =>
      query.where(
        sql<boolean>`(n.title ilike ${pattern} or g.name ilike ${pattern} or n.place ilike ${pattern})`,
      ),
    );
}

/** Needs that everyone may read, the newest first, a page of them. */
export function listNeeds(
  db: Database,
  asked: NeedsQuery,
  on: Temporal.PlainDate,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<Need[]> {
  return filtered(db, asked, on)
    .orderBy('n.shown_at', 'desc')
    .orderBy('n.id')
    .limit(limit)
    .offset(offset)
    .execute();
}

export async function countNeeds(db: Database, asked: NeedsQuery, on: Temporal.PlainDate): Promise<number> {
  const row = await db
    .selectFrom(filtered(db, asked, on).as('x'))
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return row.total;
}

/** How many needs are open in each district, by its name. */
export async function countOpenByDistrict(
  db: Database,
  on: Temporal.PlainDate,
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ name: string; open: number }>`
    select d.name, count(n.id)::int as open from district d
    left join need n on n.district_slug = d.slug and ${standsAs('open', on)}
    group by d.name`.execute(db);
  return new Map(rows.map(({ name, open }) => [name, open]));
}
