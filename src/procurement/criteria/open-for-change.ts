import { recordEntry } from '../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';
import { getProcurementForUpdate } from '../tenders/tenders.queries.ts';

export type Attempt = 'add' | 'change' | 'remove' | 'tie' | 'share' | 'notes' | 'reasons' | 'simulate';

/**
 * Holds the procurement for a change to its criteria. Once the tender notice is out the change is refused, and that
 * somebody tried is on the record: what they tried, never who (Procurement Act 2023 s.23, and stricter).
 */
export async function openForChange(
  tx: Transaction,
  by: By,
  key: ProcurementKey,
  attempt: { readonly attempt: Attempt; readonly code: string | null },
): Promise<Awaited<ReturnType<typeof getProcurementForUpdate>> | Refusal<'criteria-locked'>> {
  const procurement = await getProcurementForUpdate(tx, key);
  if (!procurement.noticePublishedAt) return procurement;
  await recordEntry(tx, by, {
    type: 'criteria-change-refused',
    subject: { bodyId: key.bodyId, procurementId: key.procurementId },
    facts: {
      attempt: attempt.attempt,
      criterion: attempt.code,
      noticePublishedAt: procurement.noticePublishedAt.toString(),
    },
  });
  return { refused: 'criteria-locked' };
}
