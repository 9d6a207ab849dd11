import { sql } from 'kysely';
import type { Database, Transaction } from '../../../../../db/connect.ts';
import type { Lots } from './processes.queries.ts';

type Db = Database | Transaction;

/** Awards that are published, with who won. */
export function listAwardsOf(db: Db, { bodyIds, lotIds }: Lots) {
  return db
    .selectFrom('award as a')
    .innerJoin('bid as b', (join) =>
      join
        .onRef('b.body_id', '=', 'a.body_id')
        .onRef('b.procurement_id', '=', 'a.procurement_id')
        .onRef('b.id', '=', 'a.bid_id'),
    )
    .innerJoin('bid_offer as o', (join) =>
      join
        .onRef('o.body_id', '=', 'b.body_id')
        .onRef('o.procurement_id', '=', 'b.procurement_id')
        .onRef('o.bid_id', '=', 'b.id'),
    )
    .select(['a.body_id as bodyId', 'a.procurement_id as lotId', 'a.reason', 'a.decided_at as decidedAt'])
    .select(['a.published_at as publishedAt', 'a.summaries_sent_at as summariesSentAt'])
    .select(['a.notice_published_at as noticePublishedAt', 'a.standstill_ends_on as standstillEndsOn'])
    .select(['b.label', 'b.supplier_id as supplierId', 'o.price_pence as pricePence'])
    .where('a.body_id', 'in', bodyIds)
    .where('a.procurement_id', 'in', lotIds)
    .where('a.published_at', 'is not', null)
    .execute();
}

/**
 * The bids of lots whose award is published, by their letters and prices: no name but the winner’s is public
 * (docs/decisions/0011).
 */
export function listPublicBidsOf(db: Db, { bodyIds, lotIds }: Lots) {
  return db
    .selectFrom('bid as b')
    .innerJoin('bid_offer as o', (join) =>
      join
        .onRef('o.body_id', '=', 'b.body_id')
        .onRef('o.procurement_id', '=', 'b.procurement_id')
        .onRef('o.bid_id', '=', 'b.id'),
    )
    .innerJoin('award as a', (join) =>
      join.onRef('a.body_id', '=', 'b.body_id').onRef('a.procurement_id', '=', 'b.procurement_id'),
    )
    .select(['b.procurement_id as lotId', 'b.id', 'b.label', 'o.price_pence as pricePence'])
    .where('b.body_id', 'in', bodyIds)
    .where('b.procurement_id', 'in', lotIds)
    .where('a.published_at', 'is not', null)
    .orderBy(sql`length(b.label)`)
    .orderBy('b.label')
    .execute();
}

/** Suppliers as a release names them, with the numbers they bear in registers. */
export async function listSuppliersById(db: Db, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const { rows } = await sql<{
    readonly id: string;
    readonly name: string;
    readonly slug: string;
    readonly sector: string;
    readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
  }>`
    select s.id, s.name, s.slug, s.sector,
      (select coalesce(json_agg(json_build_object('scheme', i.scheme, 'value', i.value)
        order by i.scheme <> 'GB-COH', i.scheme, i.value), '[]')
       from supplier_identifier i where i.supplier_id = s.id and not i.invented and i.scheme like 'GB-%') as identifiers
    from supplier s where s.id = any(${[...ids]}::uuid[]) order by s.id`.execute(db);
  return rows;
}
