import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { getProcurementForUpdate } from '../../tenders/tenders.queries.ts';
import { savePipelineLine } from './pipeline.queries.ts';
import { decideLine, type LineRefusal, type PipelineLine } from './pipeline-line.rules.ts';

export type ListRefusal = LineRefusal | 'notice-published' | 'is-a-lot';

/**
 * Puts a purchase in its body’s public pipeline, or says anew when it is expected, until its tender notice is out
 * (Procurement Act 2023 s.93; a later lot goes with the first). Each time it is said stands on the record.
 */
export async function listInPipeline(
  tx: Transaction,
  by: By,
  input: ProcurementKey & PipelineLine,
): Promise<{ procurementId: string } | Refusal<ListRefusal>> {
  const { bodyId, procurementId } = input;
  const procurement = await getProcurementForUpdate(tx, input);
  if (procurement.noticePublishedAt) return { refused: 'notice-published' };
  if (procurement.lotsOf) return { refused: 'is-a-lot' };
  const refused = decideLine(input);
  if (refused) return { refused };
  const now = await by.clock.now(tx);
  const residentsHow = input.residentsHow.trim();
  await savePipelineLine(tx, input, {
    ...input,
    residentsHow,
    listedAt: now,
    listedBy: by.actor.personId,
  });
  await recordEntry(tx, by, {
    type: 'pipeline-listed',
    subject: { bodyId, procurementId },
    facts: {
      noticeExpectedOn: input.noticeExpectedOn.toString(),
      awardExpectedOn: input.awardExpectedOn.toString(),
      residentsFrom: input.residentsFrom?.toString() ?? null,
      residentsUntil: input.residentsUntil?.toString() ?? null,
      residentsHow: residentsHow || null,
    },
  });
  return { procurementId };
}
