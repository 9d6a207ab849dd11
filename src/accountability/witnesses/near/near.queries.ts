import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../db/connect.ts';
import { likeAnywhere } from '../../../db/like-pattern.ts';
import type { NearQuery } from './near-query.rules.ts';

/** The step at which a promise that anybody can go and see first owes something. */
function firstSteps(db: Database, { text, when }: Pick<NearQuery, 'text' | 'when'>, on: Temporal.PlainDate) {
  const pattern = likeAnywhere(text);
  return db
    .selectFrom('promise_step as f')
    .where('f.lines', '=', 1)
    .where('f.measure_id', 'in', (seen) =>
      seen.selectFrom('measure').select('id').where('seeable', '=', true),
    )
    .$if(when === 'due', (query) => query.where('f.due_on', '<=', on))
    .$if(when === 'coming', (query) => query.where('f.due_on', '>', on))
    .$if(text !== '', (query) =>
      query.where(
        sql<boolean>`exists (select from promise p join supplier s on s.id = p.supplier_id
          where p.body_id = f.body_id and p.procurement_id = f.procurement_id and p.id = f.promise_id
            and (p.title ilike ${pattern} or p.place ilike ${pattern} or s.name ilike ${pattern}))`,
      ),
    );
}

type Window = { readonly limit: number; readonly offset: number };

/** A page of them by number, what came or comes due nearest to the day first. */
export async function findNear(
  db: Database,
  asked: NearQuery,
  on: Temporal.PlainDate,
  { limit, offset }: Window,
): Promise<readonly string[]> {
  const { district, when } = asked;
  const rows = await firstSteps(db, asked, on)
    .select('f.promise_id as id')
    .$if(district !== '', (query) => query.where('f.district_slug', '=', district))
    .$if(when === 'due', (query) => query.orderBy('f.due_on', 'desc').orderBy('f.promise_id', 'desc'))
    .$if(when === 'coming', (query) => query.orderBy('f.due_on').orderBy('f.promise_id'))
    .$if(when === 'all', (query) =>
      query.orderBy(sql`abs(${sql.ref('f.due_on')} - ${on}::date)`).orderBy('f.promise_id'),
    )
    .limit(limit)
    .offset(offset)
    .execute();
  return rows.map(({ id }) => id);
}

/** How many there are in each district, whatever district was asked; null: in several, or in none that is known. */
export async function countNear(
  db: Database,
  asked: NearQuery,
  on: Temporal.PlainDate,
): Promise<ReadonlyMap<string | null, number>> {
  const rows = await firstSteps(db, asked, on)
    .select('f.district_slug as slug')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .groupBy('f.district_slug')
    .execute();
  return new Map(rows.map(({ slug, count }) => [slug, count]));
}
