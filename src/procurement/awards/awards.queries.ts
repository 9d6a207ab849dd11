import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import type { EvaluationResult } from '../evaluation/scoring/score-evaluation.rules.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';
import type { EvaluationFile } from './evaluation-file.rules.ts';
import type { BankHoliday } from './standstill.rules.ts';
import type { AssessmentSummary } from './summaries.rules.ts';

/** The authority’s decision, with what it was reckoned from. Nothing of it is public before `publishedAt`. */
export type Award = {
  readonly bidId: string;
  readonly reason: string;
  readonly decidedByName: string | null;
  readonly decidedAt: Temporal.Instant;
  readonly publishedAt: Temporal.Instant | null;
  readonly noticeIdentifier: string | null;
  readonly standstillEndsOn: Temporal.PlainDate | null;
  readonly evaluation: EvaluationFile;
  readonly result: EvaluationResult;
  /** Hexadecimal. */
  readonly recordSalt: string;
};

/** The decision on a procurement; undefined before there is one. */
export async function findAward(db: Database | Transaction, key: ProcurementKey): Promise<Award | undefined> {
  const row = await db
    .selectFrom('award as a')
    .innerJoin('person as p', 'p.id', 'a.decided_by')
    .select([
      'a.bid_id as bidId',
      'a.reason',
      'p.name as decidedByName',
      'a.decided_at as decidedAt',
      'a.published_at as publishedAt',
      'a.notice_identifier as noticeIdentifier',
      'a.standstill_ends_on as standstillEndsOn',
      'a.evaluation',
      'a.result',
      'a.record_salt as recordSalt',
    ])
    .where('a.body_id', '=', key.bodyId)
    .where('a.procurement_id', '=', key.procurementId)
    .executeTakeFirst();
  return (
    row && {
      ...row,
      evaluation: row.evaluation as EvaluationFile,
      result: row.result as EvaluationResult,
      recordSalt: row.recordSalt.toString('hex'),
    }
  );
}

export async function insertAward(
  tx: Transaction,
  key: ProcurementKey,
  award: Pick<Award, 'bidId' | 'reason' | 'decidedAt' | 'evaluation' | 'result' | 'recordSalt'> & {
    readonly decidedBy: string;
  },
): Promise<void> {
  await tx
    .insertInto('award')
    .values({
      body_id: key.bodyId,
      procurement_id: key.procurementId,
      bid_id: award.bidId,
      reason: award.reason,
      decided_by: award.decidedBy,
      decided_at: award.decidedAt,
      evaluation: JSON.stringify(award.evaluation),
      result: JSON.stringify(award.result),
      record_salt: Buffer.from(award.recordSalt, 'hex'),
    })
    .execute();
}

export async function savePublication(
  tx: Transaction,
  key: ProcurementKey,
  published: {
    readonly at: Temporal.Instant;
    readonly noticeIdentifier: string;
    readonly standstillEndsOn: Temporal.PlainDate | null;
  },
): Promise<void> {
  await tx
    .updateTable('award')
    .set({
      published_at: published.at,
      notice_identifier: published.noticeIdentifier,
      standstill_ends_on: published.standstillEndsOn,
    })
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .execute();
}

export async function insertSummaries(
  tx: Transaction,
  key: ProcurementKey,
  summaries: readonly { readonly bidId: string; readonly summary: AssessmentSummary }[],
  at: Temporal.Instant,
): Promise<void> {
  await tx
    .insertInto('assessment_summary')
    .values(
      summaries.map(({ bidId, summary }) => ({
        body_id: key.bodyId,
        procurement_id: key.procurementId,
        bid_id: bidId,
        summary: JSON.stringify(summary),
        sent_at: at,
      })),
    )
    .execute();
}

/** The summary of a supplier’s own bid; undefined for everybody else, and before the award is published. */
export async function findSummaryOf(
  db: Database | Transaction,
  key: ProcurementKey,
  supplierId: string,
): Promise<{ summary: AssessmentSummary; sentAt: Temporal.Instant } | undefined> {
  const row = await db
    .selectFrom('assessment_summary as a')
    .innerJoin('bid as b', (join) =>
      join
        .onRef('b.body_id', '=', 'a.body_id')
        .onRef('b.procurement_id', '=', 'a.procurement_id')
        .onRef('b.id', '=', 'a.bid_id'),
    )
    .select(['a.summary', 'a.sent_at as sentAt'])
    .where('a.body_id', '=', key.bodyId)
    .where('a.procurement_id', '=', key.procurementId)
    .where('b.supplier_id', '=', supplierId)
    .executeTakeFirst();
  return row && { summary: row.summary as AssessmentSummary, sentAt: row.sentAt };
}

/** Bank holidays in any part of the United Kingdom, as far as they are entered. */
export async function listBankHolidays(db: Database | Transaction): Promise<BankHoliday[]> {
  return db.selectFrom('bank_holiday').select('falls_on as date').distinct().execute();
}

/** Where to write to each bidder whose bid was opened: to whoever sent the bid. */
export async function listBidderMail(tx: Transaction, key: ProcurementKey): Promise<{ recipient: string }[]> {
  return tx
    .selectFrom('bid as b')
    .innerJoin('bid_offer as o', (join) =>
      join
        .onRef('o.body_id', '=', 'b.body_id')
        .onRef('o.procurement_id', '=', 'b.procurement_id')
        .onRef('o.bid_id', '=', 'b.id'),
    )
    .innerJoin('person as p', 'p.id', 'b.committed_by')
    .select('p.email as recipient')
    .where('b.body_id', '=', key.bodyId)
    .where('b.procurement_id', '=', key.procurementId)
    .where('b.superseded_at', 'is', null)
    .where('p.email', 'is not', null)
    .$narrowType<{ recipient: string }>()
    .execute();
}
