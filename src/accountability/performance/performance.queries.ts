import type { Insertable } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import type { PerformanceRatingTable } from '../../db/tables.ts';
import type { ContractKey } from '../../procurement/contracts/contracts.queries.ts';
import type { Judged } from './performance.rules.ts';

type Db = Database | Transaction;
export type PeriodKey = ContractKey & { readonly number: number };

/** A time of a contract that is judged, with its ratings; published with its notice, or still open. */
export type Period = {
  readonly number: number;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly publishedAt: Temporal.Instant | null;
  readonly noticeIdentifier: string | null;
  readonly judged: readonly Judged[];
};

/** All periods of a contract, the earliest first, each with every indicator. */
export async function listPeriods(db: Db, key: ContractKey): Promise<Period[]> {
  const periods = await db
    .selectFrom('performance_period as p')
    .leftJoin('notice as n', (join) =>
      join.onRef('n.body_id', '=', 'p.body_id').onRef('n.id', '=', 'p.notice_id'),
    )
    .select([
      'p.number',
      'p.from_on as from',
      'p.to_on as to',
      'p.published_at as publishedAt',
      'n.platform_identifier as noticeIdentifier',
    ])
    .where('p.body_id', '=', key.bodyId)
    .where('p.procurement_id', '=', key.procurementId)
    .orderBy('p.number')
    .execute();
  const ratings = await listRatings(db, key);
  return periods.map((period) => ({
    ...period,
    judged: ratings.filter(({ number }) => number === period.number),
  }));
}

/** Every indicator of every period, with its rating if it has one. */
function listRatings(db: Db, key: ContractKey): Promise<(Judged & { readonly number: number })[]> {
  return db
    .selectFrom('performance_period as p')
    .innerJoin('performance_indicator as i', (join) =>
      join.onRef('i.body_id', '=', 'p.body_id').onRef('i.procurement_id', '=', 'p.procurement_id'),
    )
    .leftJoin('performance_rating as r', (join) =>
      join
        .onRef('r.body_id', '=', 'p.body_id')
        .onRef('r.procurement_id', '=', 'p.procurement_id')
        .onRef('r.number', '=', 'p.number')
        .onRef('r.position', '=', 'i.position'),
    )
    .select(['p.number', 'i.position', 'i.name', 'i.target', 'r.rating', 'r.measured', 'r.reason'])
    .where('p.body_id', '=', key.bodyId)
    .where('p.procurement_id', '=', key.procurementId)
    .orderBy('p.number')
    .orderBy('i.position')
    .execute();
}

export async function insertPeriod(
  tx: Transaction,
  key: PeriodKey,
  span: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate },
  begun: { readonly by: string; readonly at: Temporal.Instant },
): Promise<void> {
  await tx
    .insertInto('performance_period')
    .values({
      body_id: key.bodyId,
      procurement_id: key.procurementId,
      number: key.number,
      from_on: span.from,
      to_on: span.to,
      begun_by: begun.by,
      begun_at: begun.at,
    })
    .execute();
}

/** Saves a rating; one that was not published yet is replaced. */
export async function saveRating(tx: Transaction, row: Insertable<PerformanceRatingTable>): Promise<void> {
  const { measured, rating, reason, rated_by, rated_at } = row;
  await tx
    .insertInto('performance_rating')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['body_id', 'procurement_id', 'number', 'position'])
        .doUpdateSet({ measured, rating, reason, rated_by, rated_at }),
    )
    .execute();
}

export async function publishPeriod(
  tx: Transaction,
  key: PeriodKey,
  published: { readonly noticeId: string; readonly at: Temporal.Instant },
): Promise<void> {
  await tx
    .updateTable('performance_period')
    .set({ notice_id: published.noticeId, published_at: published.at })
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('number', '=', key.number)
    .execute();
}

/** Contracts of these bodies that have indicators, with the end of the last time that was judged and published. */
export async function listWatched(db: Database, bodyIds: readonly string[]) {
  if (bodyIds.length === 0) return [];
  return db
    .selectFrom('contract as c')
    .innerJoin('body as b', 'b.id', 'c.body_id')
    .innerJoin('procurement as t', (join) =>
      join.onRef('t.body_id', '=', 'c.body_id').onRef('t.id', '=', 'c.procurement_id'),
    )
    .select(({ selectFrom }) => [
      'c.body_id as bodyId',
      'b.slug as bodySlug',
      'b.name as bodyName',
      't.slug',
      't.title',
      'c.starts_on as from',
      'c.ends_on as to',
      selectFrom('performance_period as p')
        .select(({ fn }) => fn.max('p.to_on').as('last'))
        .whereRef('p.body_id', '=', 'c.body_id')
        .whereRef('p.procurement_id', '=', 'c.procurement_id')
        .where('p.published_at', 'is not', null)
        .as('last'),
    ])
    .where('c.body_id', 'in', [...bodyIds])
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('performance_indicator as i')
          .select('i.position')
          .whereRef('i.body_id', '=', 'c.body_id')
          .whereRef('i.procurement_id', '=', 'c.procurement_id'),
      ),
    )
    .execute();
}
