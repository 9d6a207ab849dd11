import { sql } from 'kysely';
import type { Database, Transaction } from '../../db/connect.ts';

type Db = Database | Transaction;
export type AskedOutcome = Awaited<ReturnType<typeof listAskedOutcomes>>[number];

/** The mandate that stands: a later one replaces it and points back. */
const lastPublished = sql<number>`(select max(n.version) from mandate n
  where n.round_id = r.id and n.body_id = r.body_id and n.published_at is not null)`;
const outcomeName = sql<string>`f.slug || '/' || o.slug`;

/** Every outcome by the name its versions share, with its latest words. */
export function listOutcomeNames(db: Db) {
  return db
    .selectFrom('outcome as o')
    .innerJoin('framework as f', 'f.id', 'o.framework_id')
    .select(outcomeName.as('name'))
    .select(['o.plain_name as plainName', 'o.plain_line as plainLine', 'f.name as framework'])
    .orderBy('f.version')
    .execute();
}

/** Which outcomes say the same, by name. */
export function listCloseness(db: Db) {
  return db
    .selectFrom('outcome_mapping as m')
    .innerJoin('outcome as o', 'o.id', 'm.outcome_id')
    .innerJoin('framework as f', 'f.id', 'o.framework_id')
    .innerJoin('outcome as p', 'p.id', 'm.other_outcome_id')
    .innerJoin('framework as g', 'g.id', 'p.framework_id')
    .select(outcomeName.as('one'))
    .select(sql<string>`g.slug || '/' || p.slug`.as('other'))
    .distinct()
    .where('m.fit', '=', 'close')
    .execute();
}

/** Where residents were asked about each outcome and the results are published; and what the body answered since. */
export function listAskedOutcomes(db: Db) {
  return db
    .selectFrom('round_outcome as ro')
    .innerJoin('round as r', 'r.id', 'ro.round_id')
    .innerJoin('body as b', 'b.id', 'r.body_id')
    .innerJoin('outcome as o', 'o.id', 'ro.outcome_id')
    .innerJoin('framework as f', 'f.id', 'o.framework_id')
    .leftJoin('procurement as p', (on) =>
      on.onRef('p.body_id', '=', 'r.body_id').onRef('p.id', '=', 'r.procurement_id'),
    )
    .leftJoin('district as d', (on) =>
      on.on('d.slug', '=', (eb) => eb.fn.coalesce('r.district_slug', 'p.district_slug', 'b.district_slug')),
    )
    .leftJoin('mandate as a', (on) =>
      on
        .onRef('a.round_id', '=', 'r.id')
        .onRef('a.body_id', '=', 'r.body_id')
        .on('a.published_at', 'is not', null)
        .on('a.version', '=', lastPublished),
    )
    .leftJoin('mandate_line as l', (on) =>
      on
        .onRef('l.round_id', '=', 'a.round_id')
        .onRef('l.body_id', '=', 'a.body_id')
        .onRef('l.version', '=', 'a.version')
        .onRef('l.outcome_id', '=', 'o.id'),
    )
    .select(outcomeName.as('outcome'))
    .select(['o.plain_name as plainName', 'b.slug as bodySlug', 'b.name as bodyName'])
    .select(['d.slug as districtSlug', 'd.name as districtName'])
    .select(['r.slug as roundSlug', 'r.title as roundTitle', 'l.answer', 'l.reason'])
    .where('r.results_published_at', 'is not', null)
    .orderBy('b.name')
    .orderBy('r.opens_at')
    .execute();
}
