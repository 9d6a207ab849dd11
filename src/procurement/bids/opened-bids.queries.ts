import { sql } from 'kysely';
import type { Database, Transaction } from '../../db/connect.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';
import type { OpenedAnswer, OpenedBid, OpenedCommitment } from './opened-bid.rules.ts';

/** Every bid that was opened, by label, with its offer, answers and commitments; none before the opening. */
export async function listOpenedBids(db: Database | Transaction, key: ProcurementKey): Promise<OpenedBid[]> {
  const [bids, answers, commitments] = await Promise.all([
    listOffers(db, key),
    listAnswers(db, key),
    listCommitments(db, key),
  ]);
  return bids.map((bid) => ({
    ...bid,
    label: bid.label ?? '',
    answers: answers.filter(({ bidId }) => bidId === bid.id),
    commitments: commitments.filter(({ bidId }) => bidId === bid.id),
  }));
}

function listOffers(db: Database | Transaction, key: ProcurementKey) {
  return db
    .selectFrom('bid as b')
    .innerJoin('bid_offer as o', (join) =>
      join
        .onRef('o.body_id', '=', 'b.body_id')
        .onRef('o.procurement_id', '=', 'b.procurement_id')
        .onRef('o.bid_id', '=', 'b.id'),
    )
    .innerJoin('supplier as s', 's.id', 'b.supplier_id')
    .select([
      'b.id',
      'b.label',
      'b.supplier_id as supplierId',
      's.name as supplierName',
      's.slug as supplierSlug',
      'b.committed_at as committedAt',
      sql<string>`encode(b.commitment, 'hex')`.as('commitment'),
      'o.price_pence as pricePence',
    ])
    .where('b.body_id', '=', key.bodyId)
    .where('b.procurement_id', '=', key.procurementId)
    .orderBy(sql`length(b.label)`)
    .orderBy('b.label')
    .execute();
}

function listAnswers(db: Database | Transaction, key: ProcurementKey): Promise<OpenedAnswer[]> {
  return db
    .selectFrom('bid_answer')
    .select(['bid_id as bidId', 'criterion_id as criterionId', 'answer'])
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .execute();
}

function listCommitments(db: Database | Transaction, key: ProcurementKey): Promise<OpenedCommitment[]> {
  return db
    .selectFrom('commitment as c')
    .innerJoin('measure as m', 'm.id', 'c.measure_id')
    .select([
      'c.id',
      'c.bid_id as bidId',
      'c.criterion_id as criterionId',
      'c.measure_id as measureId',
      'm.plain_name as measureName',
      'm.unit',
      'm.evidence_rule as evidenceRule',
      'c.quantity',
      'c.per_spend_pence as perSpendPence',
      'c.due_on as dueOn',
      'c.place',
    ])
    .where('c.body_id', '=', key.bodyId)
    .where('c.procurement_id', '=', key.procurementId)
    .orderBy('c.due_on')
    .orderBy('m.position')
    .orderBy('c.id')
    .execute();
}

/** How much of one measure a bid offers for one criterion, all its commitments together; exact decimal text. */
export type OfferedQuantity = {
  readonly bidId: string;
  readonly criterionId: string;
  readonly measureId: string;
  readonly quantity: string;
};

/** What every opened bid offers, in figures alone: no names, no words, no prices. */
export async function listOfferedQuantities(
  db: Database | Transaction,
  key: ProcurementKey,
): Promise<OfferedQuantity[]> {
  return db
    .selectFrom('commitment')
    .select(['bid_id as bidId', 'criterion_id as criterionId', 'measure_id as measureId'])
    .select(({ fn }) => fn.sum<string>('quantity').as('quantity'))
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .groupBy(['bid_id', 'criterion_id', 'measure_id'])
    .execute();
}
