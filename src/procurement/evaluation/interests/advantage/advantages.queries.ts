import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../../db/connect.ts';
import type { ProcurementKey } from '../../../stations/stations.queries.ts';
import type { AdvantageDecision } from './advantage.rules.ts';

type Db = Database | Transaction;
export type AdvantageKey = ProcurementKey & { readonly bidId: string };

/** A bidder that may have an unfair advantage: what it was told, what it answered, what was decided. */
export type Advantage = {
  readonly bidId: string;
  readonly supplierId: string;
  readonly supplierName: string;
  readonly supplierSlug: string;
  readonly what: string;
  readonly askedAt: Temporal.Instant;
  readonly answerBy: Temporal.Instant;
  readonly answer: string | null;
  readonly answeredAt: Temporal.Instant | null;
  readonly decision: AdvantageDecision | null;
  readonly steps: string;
  readonly decisionReason: string | null;
  readonly decidedByName: string | null;
  readonly decidedAt: Temporal.Instant | null;
};

/** Every bidder that was asked about an advantage. */
export async function listAdvantages(db: Db, key: ProcurementKey): Promise<Advantage[]> {
  return db
    .selectFrom('unfair_advantage as a')
    .innerJoin('bid as b', (join) =>
      join
        .onRef('b.body_id', '=', 'a.body_id')
        .onRef('b.procurement_id', '=', 'a.procurement_id')
        .onRef('b.id', '=', 'a.bid_id'),
    )
    .innerJoin('supplier as s', 's.id', 'b.supplier_id')
    .leftJoin('person as d', 'd.id', 'a.decided_by')
    .select([
      'a.bid_id as bidId',
      'b.supplier_id as supplierId',
      's.name as supplierName',
      's.slug as supplierSlug',
      'a.what',
      'a.asked_at as askedAt',
      'a.answer_by as answerBy',
      'a.answer',
      'a.answered_at as answeredAt',
      'a.decision',
      'a.steps',
      'a.decision_reason as decisionReason',
      'd.name as decidedByName',
      'a.decided_at as decidedAt',
    ])
    .where('a.body_id', '=', key.bodyId)
    .where('a.procurement_id', '=', key.procurementId)
    .orderBy('a.asked_at')
    .execute();
}

/** One case, its row taken. */
export async function findAdvantageForUpdate(tx: Transaction, key: AdvantageKey) {
  return tx
    .selectFrom('unfair_advantage')
    .select(['what', 'answer', 'decision', 'answer_by as answerBy', 'answered_at as answeredAt'])
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('bid_id', '=', key.bidId)
    .forUpdate()
    .executeTakeFirst();
}

/** Asks a bidder; false when it has been asked. */
export async function insertAdvantage(
  tx: Transaction,
  key: AdvantageKey,
  asked: {
    readonly what: string;
    readonly at: Temporal.Instant;
    readonly by: string;
    readonly answerBy: Temporal.Instant;
  },
): Promise<boolean> {
  const added = await tx
    .insertInto('unfair_advantage')
    .values({
      body_id: key.bodyId,
      procurement_id: key.procurementId,
      bid_id: key.bidId,
      what: asked.what,
      asked_at: asked.at,
      asked_by: asked.by,
      answer_by: asked.answerBy,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('bid_id')
    .executeTakeFirst();
  return added !== undefined;
}

/** Writes the bidder’s answer, or the authority’s decision. */
export async function updateAdvantage(
  tx: Transaction,
  key: AdvantageKey,
  change:
    | { readonly answer: string; readonly answered_at: Temporal.Instant; readonly answered_by: string }
    | {
        readonly decision: AdvantageDecision;
        readonly steps: string;
        readonly decision_reason: string;
        readonly decided_by: string;
        readonly decided_at: Temporal.Instant;
      },
): Promise<void> {
  await tx
    .updateTable('unfair_advantage')
    .set(change)
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('bid_id', '=', key.bidId)
    .execute();
}
