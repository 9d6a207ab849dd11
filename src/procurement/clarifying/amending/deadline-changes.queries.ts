import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import type { DeadlineCause } from './deadline-change.rules.ts';

/** One move of a published deadline, as everyone reads it. */
export type DeadlineChange = {
  readonly because: DeadlineCause;
  readonly reason: string;
  readonly fromDueAt: Temporal.Instant;
  readonly toDueAt: Temporal.Instant;
  /** Minutes without service as the site measured them; null where an officer says so. */
  readonly measuredMinutes: number | null;
  readonly changedAt: Temporal.Instant;
};

/** Every move of a tender’s deadline, the first one first. */
export function listDeadlineChanges(
  db: Database | Transaction,
  key: ProcurementKey,
): Promise<DeadlineChange[]> {
  return db
    .selectFrom('deadline_change')
    .select([
      'because',
      'reason',
      'from_due_at as fromDueAt',
      'to_due_at as toDueAt',
      'measured_minutes as measuredMinutes',
      'changed_at as changedAt',
    ])
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .orderBy('changed_at')
    .execute();
}

/**
 * Writes beside each lot why the deadline moves, and moves all of them in one statement: the database does the second
 * only beside the first, and only for all lots at once.
 */
export async function saveDeadlineChange(
  tx: Transaction,
  bodyId: string,
  lots: readonly { readonly procurementId: string; readonly id: string }[],
  change: DeadlineChange & {
    readonly changedBy: string;
    readonly questionsUntil: Temporal.Instant | null;
  },
): Promise<void> {
  const rows = lots.map(({ procurementId, id }) => ({
    body_id: bodyId,
    procurement_id: procurementId,
    id,
    because: change.because,
    reason: change.reason,
    from_due_at: change.fromDueAt,
    to_due_at: change.toDueAt,
    measured_minutes: change.measuredMinutes,
    changed_at: change.changedAt,
    changed_by: change.changedBy,
  }));
  await tx.insertInto('deadline_change').values(rows).execute();
  await tx
    .updateTable('procurement')
    .set({
      bids_due_at: change.toDueAt,
      ...(change.questionsUntil ? { questions_until: change.questionsUntil } : {}),
    })
    .where('body_id', '=', bodyId)
    .where(
      'id',
      'in',
      lots.map(({ procurementId }) => procurementId),
    )
    .execute();
}
