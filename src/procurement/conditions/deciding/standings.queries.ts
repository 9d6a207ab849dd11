import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import type { Asked, Basis, Decision, Standing } from './standing.rules.ts';

export type BidKey = ProcurementKey & { readonly bidId: string };
export type StandingRow = Pick<Standing, 'bidId' | 'questions' | 'decided'>;

/** What was asked, answered and decided about bidders of a purchase. Bidders of whom nothing was asked have no row. */
export async function listStandingRows(
  db: Database | Transaction,
  key: ProcurementKey,
): Promise<StandingRow[]> {
  const rows = await db
    .selectFrom('bidder_standing')
    .selectAll()
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .execute();
  const questions = await listQuestions(db, key);
  return rows.map((row) => ({
    bidId: row.bid_id,
    questions: questions.flatMap(({ bidId, ...asked }) => (bidId === row.bid_id ? [asked] : [])),
    decided:
      row.decision && row.basis && row.decided_at && row.record_salt
        ? {
            decision: row.decision,
            basis: row.basis,
            reason: row.decision_reason ?? '',
            at: row.decided_at,
            salt: row.record_salt.toString('hex'),
          }
        : null,
  }));
}

async function listQuestions(
  db: Database | Transaction,
  key: ProcurementKey,
): Promise<(Asked & { readonly bidId: string })[]> {
  const rows = await db
    .selectFrom('standing_question')
    .selectAll()
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .orderBy('number')
    .execute();
  return rows.map((row) => ({
    bidId: row.bid_id,
    number: row.number,
    question: row.question,
    at: row.asked_at,
    answerBy: row.answer_by,
    answered: row.answer !== null && row.answered_at ? { answer: row.answer, at: row.answered_at } : null,
  }));
}

/** The bids that the authority left out because of who made them, and why. */
export async function listLeftOut(
  db: Database | Transaction,
  key: ProcurementKey,
): Promise<{ bidId: string; basis: Basis; reason: string }[]> {
  const rows = await listStandingRows(db, key);
  return rows.flatMap(({ bidId, decided }) =>
    decided?.decision === 'left-out' ? [{ bidId, basis: decided.basis, reason: decided.reason }] : [],
  );
}

/** Adds a question under its number; those before it stay. */
export async function saveQuestion(
  tx: Transaction,
  key: BidKey,
  asked: {
    readonly number: number;
    readonly question: string;
    readonly at: Temporal.Instant;
    readonly by: string;
    readonly answerBy: Temporal.PlainDate;
  },
): Promise<void> {
  await tx
    .insertInto('bidder_standing')
    .values(keyColumns(key))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await tx
    .insertInto('standing_question')
    .values({
      ...keyColumns(key),
      number: asked.number,
      question: asked.question,
      asked_at: asked.at,
      asked_by: asked.by,
      answer_by: asked.answerBy,
    })
    .execute();
}

export async function saveAnswer(
  tx: Transaction,
  key: BidKey & { readonly number: number },
  answered: { readonly answer: string; readonly at: Temporal.Instant; readonly by: string },
): Promise<void> {
  await tx
    .updateTable('standing_question')
    .set({ answer: answered.answer, answered_at: answered.at, answered_by: answered.by })
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('bid_id', '=', key.bidId)
    .where('number', '=', key.number)
    .execute();
}

export async function saveDecision(
  tx: Transaction,
  key: BidKey,
  decided: {
    readonly decision: Decision;
    readonly basis: Basis;
    readonly reason: string;
    readonly at: Temporal.Instant;
    readonly by: string;
    readonly salt: Buffer;
  },
): Promise<void> {
  const values = {
    decision: decided.decision,
    basis: decided.basis,
    decision_reason: decided.reason,
    decided_at: decided.at,
    decided_by: decided.by,
    record_salt: decided.salt,
  };
  // Not an upsert: the database holds the row that would be added to the rule that nobody is left out unheard.
  const { numUpdatedRows } = await tx
    .updateTable('bidder_standing')
    .set(values)
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('bid_id', '=', key.bidId)
    .executeTakeFirst();
  if (numUpdatedRows > 0n) return;
  await tx
    .insertInto('bidder_standing')
    .values({ ...keyColumns(key), ...values })
    .execute();
}

function keyColumns(key: BidKey) {
  return { body_id: key.bodyId, procurement_id: key.procurementId, bid_id: key.bidId };
}
