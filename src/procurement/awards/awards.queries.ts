import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import type { EvaluationResult } from '../evaluation/scoring/score-evaluation.rules.ts';
import type { NotedFlag } from '../red-flags/red-flags.rules.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';
import type { EvaluationFile } from './evaluation-file.rules.ts';
import type { Standstill } from './standstill.rules.ts';
import type { AssessmentSummary } from './summaries.rules.ts';

/** The authority’s decision, with what it was reckoned from. Nothing of it is public before `publishedAt`. */
export type Award = {
  readonly bidId: string;
  readonly reason: string;
  readonly decidedByName: string | null;
  readonly decidedAt: Temporal.Instant;
  /** When each bidder got its assessment summary: before the award notice. */
  readonly summariesSentAt: Temporal.Instant | null;
  readonly publishedAt: Temporal.Instant | null;
  /** When the award notice was published on the central digital platform; null where there is none. */
  readonly noticePublishedAt: Temporal.Instant | null;
  readonly noticeIdentifier: string | null;
  readonly standstillEndsOn: Temporal.PlainDate | null;
  readonly standstillKind: 'none' | 'mandatory' | 'voluntary' | null;
  readonly standstillWorkingDays: number | null;
  /** What stood out when it was decided, with the authority’s notes. */
  readonly flags: readonly NotedFlag[];
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
      'a.summaries_sent_at as summariesSentAt',
      'a.notice_published_at as noticePublishedAt',
      'a.standstill_ends_on as standstillEndsOn',
      'a.standstill_kind as standstillKind',
      'a.standstill_working_days as standstillWorkingDays',
      'a.flags',
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
      flags: row.flags as readonly NotedFlag[],
      evaluation: row.evaluation as EvaluationFile,
      result: row.result as EvaluationResult,
      recordSalt: row.recordSalt.toString('hex'),
    }
  );
}

export async function insertAward(
  tx: Transaction,
  key: ProcurementKey,
  award: Pick<Award, 'bidId' | 'reason' | 'decidedAt' | 'evaluation' | 'result' | 'recordSalt' | 'flags'> & {
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
      flags: JSON.stringify(award.flags),
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
    readonly notice: { readonly identifier: string; readonly publishedAt: Temporal.Instant } | null;
    readonly standstill: Standstill;
  },
): Promise<void> {
  const { standstill } = published;
  await tx
    .updateTable('award')
    .set({
      published_at: published.at,
      notice_identifier: published.notice?.identifier ?? null,
      notice_published_at: published.notice?.publishedAt ?? null,
      standstill_kind: standstill.kind,
      standstill_ends_on: standstill.kind === 'none' ? null : standstill.lastDay,
      standstill_working_days: standstill.kind === 'none' ? null : standstill.workingDays,
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
  await tx
    .updateTable('award')
    .set({ summaries_sent_at: at })
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
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
