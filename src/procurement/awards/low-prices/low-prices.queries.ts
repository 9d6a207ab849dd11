import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import type { PriceDecision } from './low-price.rules.ts';

type Db = Database | Transaction;

/** One bidder’s price that was asked about, or was knowingly not. */
export type LowPrice = {
  readonly bidId: string;
  readonly question: string | null;
  readonly askedAt: Temporal.Instant | null;
  readonly explainBy: Temporal.PlainDate | null;
  readonly explanation: string | null;
  readonly explainedAt: Temporal.Instant | null;
  readonly decision: PriceDecision | null;
  readonly decisionReason: string | null;
  readonly decidedAt: Temporal.Instant | null;
  readonly decidedByName: string | null;
  /** Hexadecimal. */
  readonly recordSalt: string;
};

function selectLowPrices(db: Db, key: ProcurementKey) {
  return db
    .selectFrom('low_price as l')
    .leftJoin('person as d', 'd.id', 'l.decided_by')
    .select([
      'l.bid_id as bidId',
      'l.question',
      'l.asked_at as askedAt',
      'l.explain_by as explainBy',
      'l.explanation',
      'l.explained_at as explainedAt',
      'l.decision',
      'l.decision_reason as decisionReason',
      'l.decided_at as decidedAt',
      'd.name as decidedByName',
      sql<string>`encode(l.record_salt, 'hex')`.as('recordSalt'),
    ])
    .where('l.body_id', '=', key.bodyId)
    .where('l.procurement_id', '=', key.procurementId);
}

export function listLowPrices(db: Db, key: ProcurementKey): Promise<LowPrice[]> {
  return selectLowPrices(db, key).orderBy('l.bid_id').execute();
}

export function findLowPrice(db: Db, key: ProcurementKey, bidId: string): Promise<LowPrice | undefined> {
  return selectLowPrices(db, key).where('l.bid_id', '=', bidId).executeTakeFirst();
}

export async function insertQuestion(
  tx: Transaction,
  key: ProcurementKey & { readonly bidId: string },
  asked: {
    readonly recordSalt: string;
    readonly question: string;
    readonly at: Temporal.Instant;
    readonly by: string;
    readonly explainBy: Temporal.PlainDate;
  },
): Promise<void> {
  await tx
    .insertInto('low_price')
    .values({
      body_id: key.bodyId,
      procurement_id: key.procurementId,
      bid_id: key.bidId,
      record_salt: Buffer.from(asked.recordSalt, 'hex'),
      question: asked.question,
      asked_at: asked.at,
      asked_by: asked.by,
      explain_by: asked.explainBy,
    })
    .execute();
}

type Decided = {
  readonly decision: PriceDecision;
  readonly reason: string;
  readonly at: Temporal.Instant;
  readonly by: string;
};

/** A price that calls for a question, and why nobody asks it. */
export async function insertNotAsked(
  tx: Transaction,
  key: ProcurementKey & { readonly bidId: string },
  { recordSalt, ...decided }: Omit<Decided, 'decision'> & { readonly recordSalt: string },
): Promise<void> {
  await tx
    .insertInto('low_price')
    .values({
      body_id: key.bodyId,
      procurement_id: key.procurementId,
      bid_id: key.bidId,
      record_salt: Buffer.from(recordSalt, 'hex'),
      decision: 'not-asked',
      decision_reason: decided.reason,
      decided_at: decided.at,
      decided_by: decided.by,
    })
    .execute();
}

export async function saveExplanation(
  tx: Transaction,
  key: ProcurementKey & { readonly bidId: string },
  explained: { readonly explanation: string; readonly at: Temporal.Instant; readonly by: string },
): Promise<void> {
  await update(tx, key)
    .set({ explanation: explained.explanation, explained_at: explained.at, explained_by: explained.by })
    .execute();
}

export async function savePriceDecision(
  tx: Transaction,
  key: ProcurementKey & { readonly bidId: string },
  decided: Decided,
): Promise<void> {
  await update(tx, key)
    .set({
      decision: decided.decision,
      decision_reason: decided.reason,
      decided_at: decided.at,
      decided_by: decided.by,
    })
    .execute();
}

function update(tx: Transaction, key: ProcurementKey & { readonly bidId: string }) {
  return tx
    .updateTable('low_price')
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('bid_id', '=', key.bidId);
}

/** Questions about a price that wait for one of these suppliers to explain. */
export async function listPricesToExplain(db: Db, supplierIds: readonly string[]) {
  if (supplierIds.length === 0) return [];
  return db
    .selectFrom('low_price as l')
    .innerJoin('bid as b', (join) =>
      join
        .onRef('b.body_id', '=', 'l.body_id')
        .onRef('b.procurement_id', '=', 'l.procurement_id')
        .onRef('b.id', '=', 'l.bid_id'),
    )
    .innerJoin('supplier as s', 's.id', 'b.supplier_id')
    .innerJoin('body as o', 'o.id', 'l.body_id')
    .innerJoin('procurement as p', (join) =>
      join.onRef('p.body_id', '=', 'l.body_id').onRef('p.id', '=', 'l.procurement_id'),
    )
    .select([
      'b.supplier_id as supplierId',
      's.name as supplierName',
      'o.slug as bodySlug',
      'p.slug',
      'p.title',
      'l.explain_by as explainBy',
    ])
    .where('b.supplier_id', 'in', [...supplierIds])
    .where('p.abandoned_at', 'is', null)
    .where('l.asked_at', 'is not', null)
    .where('l.explained_at', 'is', null)
    .where('l.decision', 'is', null)
    .orderBy('l.explain_by')
    .execute();
}
