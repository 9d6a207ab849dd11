import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';

export type EarlierAnswer = {
  readonly kind: 'price' | 'quality' | 'social-value';
  readonly question: string;
  readonly answer: string;
  readonly title: string;
  readonly committedAt: Temporal.Instant;
};

/** What a supplier answered in bids that have been opened, for other tenders, the latest first. */
export async function listEarlierAnswers(
  db: Database,
  key: ProcurementKey,
  supplierId: string,
): Promise<EarlierAnswer[]> {
  return db
    .selectFrom('bid as b')
    .innerJoin('bid_answer as a', (join) =>
      join
        .onRef('a.body_id', '=', 'b.body_id')
        .onRef('a.procurement_id', '=', 'b.procurement_id')
        .onRef('a.bid_id', '=', 'b.id'),
    )
    .innerJoin('criterion as c', (join) =>
      join
        .onRef('c.body_id', '=', 'a.body_id')
        .onRef('c.procurement_id', '=', 'a.procurement_id')
        .onRef('c.id', '=', 'a.criterion_id'),
    )
    .innerJoin('procurement as p', (join) =>
      join.onRef('p.body_id', '=', 'b.body_id').onRef('p.id', '=', 'b.procurement_id'),
    )
    .select(['c.kind', 'c.question', 'a.answer', 'p.title', 'b.committed_at as committedAt'])
    .where('b.supplier_id', '=', supplierId)
    .where('b.superseded_at', 'is', null)
    .where('b.procurement_id', '<>', key.procurementId)
    .orderBy('b.committed_at', 'desc')
    .orderBy('c.position')
    .limit(12)
    .execute();
}
