import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../db/connect.ts';
import { likeAnywhere } from '../../db/like-pattern.ts';
import { reachedStation } from '../stations/stations.queries.ts';
import type { ProcurementFilter } from './list-filter.rules.ts';
import { type Procurement, reachedAt } from './procurement.rules.ts';
import { selectProcurements } from './tenders.queries.ts';

export type Slice = { readonly limit: number; readonly offset: number };

/** Procurements, the newest first, with how many the filter finds in all. */
export async function listProcurements(
  db: Database,
  filter: ProcurementFilter,
  slice: Slice,
): Promise<{ rows: Procurement[]; total: number }> {
  const found = filtered(db, filter);
  const [rows, counted] = await Promise.all([
    found.orderBy('p.created_at', 'desc').orderBy('p.id').limit(slice.limit).offset(slice.offset).execute(),
    found
      .clearSelect()
      .select((each) => each.fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow(),
  ]);
  return { rows, total: counted.total };
}

function filtered(db: Database, { text, bodySlug, station, tendered }: ProcurementFilter) {
  const like = likeAnywhere(text);
  return selectProcurements(db)
    .$if(text !== '', (query) =>
      query.where((where) =>
        where.or([
          where('p.title', 'ilike', like),
          where('p.summary', 'ilike', like),
          where('b.name', 'ilike', like),
        ]),
      ),
    )
    .$if(bodySlug !== null, (query) => query.where('b.slug', '=', bodySlug ?? ''))
    .$if(tendered !== null, (query) => query.where('p.tendered_elsewhere', '=', tendered === 'elsewhere'))
    .$if(station === 'given-up', (query) => query.where('p.abandoned_at', 'is not', null))
    .$if(station !== null && station !== 'given-up', (query) => query.where(standsAt(station)));
}

/** A purchase that was given up stands at no station. */
function standsAt(station: ProcurementFilter['station']) {
  const reached = station && station !== 'given-up' ? reachedAt(station) : null;
  return sql<boolean>`p.abandoned_at is null and ${reachedStation} is not distinct from ${reached}`;
}

/** Bodies that have bought something, for the filter. */
export async function listBuyers(db: Database) {
  return db
    .selectFrom('body')
    .select(['slug', 'name'])
    .where((where) =>
      where.exists(
        where.selectFrom('procurement').select('id').whereRef('procurement.body_id', '=', 'body.id'),
      ),
    )
    .orderBy('name')
    .execute();
}

/** Tenders that take bids now: the notice is out and the deadline has not passed. The next deadline first. */
export async function listOpenTenders(
  db: Database,
  now: Temporal.Instant,
  text = '',
): Promise<Procurement[]> {
  return filtered(db, { text, bodySlug: null, station: null, tendered: 'here' })
    .where('p.notice_published_at', 'is not', null)
    .where('p.bids_opened_at', 'is', null)
    .where('p.abandoned_at', 'is', null)
    .where('p.bids_due_at', '>=', now)
    .orderBy('p.bids_due_at')
    .execute();
}
