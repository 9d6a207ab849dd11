import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';

export type SummaryKey = ProcurementKey & { readonly bidId: string; readonly criterionId: string };

/** An officer’s plain summary of one answer. */
export type AnswerSummary = {
  readonly bidId: string;
  readonly criterionId: string;
  readonly text: string;
  readonly writtenAt: Temporal.Instant;
  readonly writtenByName: string;
};

/** Every plain summary of one purchase’s answers. */
export async function listSummaries(
  db: Database | Transaction,
  key: ProcurementKey,
): Promise<AnswerSummary[]> {
  const rows = await db
    .selectFrom('answer_summary as s')
    .innerJoin('person as p', 'p.id', 's.written_by')
    .select([
      's.bid_id as bidId',
      's.criterion_id as criterionId',
      's.text',
      's.written_at as writtenAt',
      'p.name as writtenByName',
    ])
    .where('s.body_id', '=', key.bodyId)
    .where('s.procurement_id', '=', key.procurementId)
    .execute();
  return rows.map((row) => ({ ...row, writtenByName: row.writtenByName ?? '' }));
}

/** The plain summary of one answer, where somebody wrote one. */
export async function findSummary(
  db: Database | Transaction,
  key: SummaryKey,
): Promise<AnswerSummary | undefined> {
  const all = await listSummaries(db, key);
  return all.find(({ bidId, criterionId }) => bidId === key.bidId && criterionId === key.criterionId);
}

export async function saveSummary(
  tx: Transaction,
  key: SummaryKey,
  written: { readonly text: string; readonly by: string; readonly at: Temporal.Instant },
): Promise<void> {
  const values = { text: written.text, written_by: written.by, written_at: written.at };
  await tx
    .insertInto('answer_summary')
    .values({
      body_id: key.bodyId,
      procurement_id: key.procurementId,
      bid_id: key.bidId,
      criterion_id: key.criterionId,
      ...values,
    })
    .onConflict((conflict) =>
      conflict.columns(['body_id', 'procurement_id', 'bid_id', 'criterion_id']).doUpdateSet(values),
    )
    .execute();
}
