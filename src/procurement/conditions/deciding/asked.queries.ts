import { sql } from 'kysely';
import type { Database } from '../../../db/connect.ts';

const nobody = '00000000-0000-0000-0000-000000000000';

const columns = [
  't.body_id as bodyId',
  'y.slug as bodySlug',
  'y.name as bodyName',
  'p.slug',
  'p.title',
  'b.label',
  'b.supplier_id as supplierId',
  's.name as supplierName',
  'asked.answerBy',
] as const;

/** The questions about taking part that are not decided, of purchases of these bodies or to these suppliers. */
export function listAsked(
  db: Database,
  of: { readonly bodyIds: readonly string[]; readonly supplierIds: readonly string[] },
) {
  return db
    .selectFrom('bidder_standing as t')
    .innerJoin(questionsOf(db).as('asked'), (join) =>
      join
        .onRef('asked.body_id', '=', 't.body_id')
        .onRef('asked.procurement_id', '=', 't.procurement_id')
        .onRef('asked.bid_id', '=', 't.bid_id'),
    )
    .innerJoin('bid as b', (join) =>
      join
        .onRef('b.body_id', '=', 't.body_id')
        .onRef('b.procurement_id', '=', 't.procurement_id')
        .onRef('b.id', '=', 't.bid_id'),
    )
    .innerJoin('procurement as p', (join) =>
      join.onRef('p.body_id', '=', 't.body_id').onRef('p.id', '=', 't.procurement_id'),
    )
    .innerJoin('body as y', 'y.id', 't.body_id')
    .innerJoin('supplier as s', 's.id', 'b.supplier_id')
    .select(columns)
    .select(sql<boolean>`asked.open > 0`.as('isOpen'))
    .where('p.abandoned_at', 'is', null)
    .where('t.decision', 'is', null)
    .where((e) =>
      e.or([
        e('t.body_id', 'in', [...of.bodyIds, nobody]),
        e('b.supplier_id', 'in', [...of.supplierIds, nobody]),
      ]),
    )
    .execute();
}

/** Of each bidder that was asked anything: the last day to answer, and how many questions have no answer. */
function questionsOf(db: Database) {
  return db
    .selectFrom('standing_question')
    .select((e) => [
      'body_id',
      'procurement_id',
      'bid_id',
      e.fn.max('answer_by').as('answerBy'),
      e.fn.count('number').filterWhere('answered_at', 'is', null).as('open'),
    ])
    .groupBy(['body_id', 'procurement_id', 'bid_id']);
}
