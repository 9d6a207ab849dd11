import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';

/** What an assessment says: what was found, what is done about it, and what people might wrongly believe. */
export type AssessmentText = {
  readonly found: string;
  readonly steps: string;
  /** Empty where nothing could look like a conflict that is none. */
  readonly appearances: string;
};
export type ConflictsAssessment = AssessmentText & {
  readonly version: number;
  readonly recordedAt: Temporal.Instant;
  /** No name once they were erased. */
  readonly recordedBy: string | null;
};

/** Every version of the conflicts assessment, the newest first. It names interests: for the desk alone. */
export async function listConflictsAssessments(
  db: Database | Transaction,
  key: ProcurementKey,
): Promise<ConflictsAssessment[]> {
  return db
    .selectFrom('conflicts_assessment as a')
    .innerJoin('person as p', 'p.id', 'a.recorded_by')
    .select(['a.version', 'a.found', 'a.steps', 'a.appearances', 'a.recorded_at as recordedAt'])
    .select('p.name as recordedBy')
    .where('a.body_id', '=', key.bodyId)
    .where('a.procurement_id', '=', key.procurementId)
    .orderBy('a.version', 'desc')
    .execute();
}

/** When the first assessment was recorded and how often it was gone over since: this much is public. */
export async function findConflictsAssessed(
  db: Database | Transaction,
  key: ProcurementKey,
): Promise<{ readonly firstAt: Temporal.Instant; readonly versions: number } | null> {
  const rows = await db
    .selectFrom('conflicts_assessment')
    .select('recorded_at')
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .orderBy('version')
    .execute();
  const [first] = rows;
  return first ? { firstAt: first.recorded_at, versions: rows.length } : null;
}

export async function insertConflictsAssessment(
  tx: Transaction,
  key: ProcurementKey,
  assessment: AssessmentText & {
    readonly version: number;
    readonly recordedBy: string;
    readonly recordedAt: Temporal.Instant;
  },
): Promise<void> {
  const { version, found, steps, appearances, recordedBy, recordedAt } = assessment;
  await tx
    .insertInto('conflicts_assessment')
    .values({
      body_id: key.bodyId,
      procurement_id: key.procurementId,
      version,
      found,
      steps,
      appearances,
      recorded_by: recordedBy,
      recorded_at: recordedAt,
    })
    .execute();
}
