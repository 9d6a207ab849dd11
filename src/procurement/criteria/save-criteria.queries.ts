import { sql } from 'kysely';
import type { Transaction } from '../../db/connect.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';
import type { CriterionKey } from './criteria.queries.ts';
import { type CriterionDraft, countsQuantity, residentsPartOf } from './criterion.rules.ts';

export type NewCriterion = CriterionDraft & {
  readonly id: string;
  readonly code: string;
  readonly position: number;
  /** Who wrote how it relates to what is bought; nobody yet for a draft that was shared out. */
  readonly reviewedBy: string | null;
};

export async function insertCriteria(
  tx: Transaction,
  key: ProcurementKey,
  criteria: readonly NewCriterion[],
): Promise<void> {
  if (criteria.length === 0) return;
  const rows = criteria.map((criterion) => ({
    ...columnsOf(criterion),
    body_id: key.bodyId,
    procurement_id: key.procurementId,
    id: criterion.id,
    code: criterion.code,
    position: criterion.position,
    subject_matter_by: criterion.reviewedBy,
  }));
  await tx.insertInto('criterion').values(rows).execute();
  await insertMeasures(
    tx,
    criteria.flatMap((criterion) => measureRows({ ...key, criterionId: criterion.id }, criterion)),
  );
}

/** `reviewedBy` where the words on how it relates to what is bought were written anew. */
export async function updateCriterion(
  tx: Transaction,
  key: CriterionKey,
  draft: CriterionDraft & { readonly reviewedBy?: string },
): Promise<void> {
  const by = draft.reviewedBy === undefined ? {} : { subject_matter_by: draft.reviewedBy };
  await tx
    .updateTable('criterion')
    .set({ ...columnsOf(draft), ...by })
    .where(isCriterion(key))
    .execute();
  await tx
    .deleteFrom('criterion_measure')
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('criterion_id', '=', key.criterionId)
    .execute();
  await insertMeasures(tx, measureRows(key, draft));
}

export async function updateWeight(tx: Transaction, key: CriterionKey, weight: number): Promise<void> {
  await tx.updateTable('criterion').set({ weight }).where(isCriterion(key)).execute();
}

export async function deleteCriterion(tx: Transaction, key: CriterionKey): Promise<void> {
  await tx.deleteFrom('criterion').where(isCriterion(key)).execute();
}

function isCriterion(key: CriterionKey) {
  return sql<boolean>`body_id = ${key.bodyId} and procurement_id = ${key.procurementId} and id = ${key.criterionId}`;
}

function measureRows(key: CriterionKey, draft: CriterionDraft) {
  const measureIds = draft.kind === 'social-value' ? (draft.measureIds ?? []) : [];
  return measureIds.map((measureId, position) => ({
    body_id: key.bodyId,
    procurement_id: key.procurementId,
    criterion_id: key.criterionId,
    measure_id: measureId,
    position,
    per_spend_pence: draft.perSpendPence ?? null,
  }));
}

async function insertMeasures(tx: Transaction, rows: ReturnType<typeof measureRows>): Promise<void> {
  if (rows.length > 0) await tx.insertInto('criterion_measure').values(rows).execute();
}

/** Only what the method uses is kept, so that a criterion whose method changed carries nothing stale. */
function columnsOf(draft: CriterionDraft) {
  const { method } = draft;
  const part = residentsPartOf(draft);
  const hasFloor = method === 'linear-absolute';
  const hasQualification = hasFloor || method === 'linear-to-lowest';
  return {
    kind: draft.kind,
    title: draft.title,
    question: draft.question,
    weight: draft.weight,
    method,
    qualification_pence: hasQualification ? (draft.qualificationPence ?? null) : null,
    floor_pence: hasFloor ? (draft.floorPence ?? null) : null,
    target: method === 'target' ? (draft.target ?? null) : null,
    band_max: method === 'band' ? (draft.bandMax ?? null) : null,
    measure_id: countsQuantity(method) ? (draft.measureIds?.[0] ?? null) : null,
    subject_matter: draft.subjectMatter,
    residents_score: part === 'score',
    residents_part: part === 'score' ? ('none' as const) : part,
    asks: draft.asks ?? ('plain' as const),
  };
}
