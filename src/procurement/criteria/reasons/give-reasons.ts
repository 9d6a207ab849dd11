import { type By, isRefused, type Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { openForChange } from '../open-for-change.ts';
import { listOpenWarnings } from './list-open-warnings.ts';
import { deleteReasonsBut, saveReason } from './reasons.queries.ts';

/**
 * Keeps why the officer goes on past warnings, by the keys of `listOpenWarnings`. A reason answers the sentence that
 * stands now; one for a warning that stands no longer goes. They lock with the criteria.
 */
export async function giveReasons(
  tx: Transaction,
  by: By,
  input: ProcurementKey & { readonly reasons: Readonly<Record<string, string>> },
): Promise<{ kept: number } | Refusal<'criteria-locked'>> {
  const held = await openForChange(tx, by, input, { attempt: 'reasons', code: null });
  if (isRefused(held)) return held;
  const givenAt = await by.clock.now(tx);
  const warnings = await listOpenWarnings(tx, input);
  await deleteReasonsBut(
    tx,
    input,
    warnings.map(({ key }) => key),
  );
  let kept = 0;
  for (const { key, sentence, reason: before } of warnings) {
    const reason = input.reasons[key]?.trim() ?? '';
    if (reason === '' || reason === before) continue;
    await saveReason(tx, input, { key, sentence, reason, givenBy: by.actor.personId, givenAt });
    kept += 1;
  }
  return { kept };
}
