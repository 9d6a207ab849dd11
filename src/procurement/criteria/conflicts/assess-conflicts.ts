import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { getProcurementForUpdate } from '../../tenders/tenders.queries.ts';
import {
  type AssessmentText,
  findConflictsAssessed,
  insertConflictsAssessment,
} from './conflicts.queries.ts';

/**
 * Records the conflicts assessment, or a review of it (Procurement Act 2023 s.83): prepared before the tender notice,
 * kept under review, never written over. That it was made is on the public record; what it says is not.
 */
export async function assessConflicts(
  tx: Transaction,
  by: By,
  input: ProcurementKey & AssessmentText,
): Promise<{ version: number }> {
  const { noticePublishedAt } = await getProcurementForUpdate(tx, input);
  const version = ((await findConflictsAssessed(tx, input))?.versions ?? 0) + 1;
  await insertConflictsAssessment(tx, input, {
    found: input.found,
    steps: input.steps,
    appearances: input.appearances,
    version,
    recordedBy: by.actor.personId,
    recordedAt: await by.clock.now(tx),
  });
  await recordEntry(tx, by, {
    type: 'conflicts-assessed',
    subject: { bodyId: input.bodyId, procurementId: input.procurementId },
    facts: { version, beforeNotice: noticePublishedAt === null },
  });
  return { version };
}
