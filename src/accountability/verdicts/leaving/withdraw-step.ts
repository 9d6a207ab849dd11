import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { getProcurementForUpdate } from '../../../procurement/tenders/tenders.queries.ts';
import { sha256Hex } from '../../files/sha256.rules.ts';
import { recordEntry } from '../../record/record-entry.ts';
import { getStep, type StepKey, updateStep } from './leaving.queries.ts';
import { findWithdrawFault, type WithdrawFault } from './leaving.rules.ts';

/** Takes a step that is not done out of the plan, with the reason. It stays where it was, and everyone reads why. */
export async function withdrawStep(
  tx: Transaction,
  by: By,
  { reason: typed, ...key }: StepKey & { readonly reason: string },
): Promise<{ readonly stepId: string } | Refusal<WithdrawFault>> {
  await getProcurementForUpdate(tx, key);
  const step = await getStep(tx, key);
  const fault = findWithdrawFault(step, typed);
  if (fault) return { refused: fault };
  const reason = typed.trim();
  await updateStep(tx, key, {
    withdrawn_at: await by.clock.now(tx),
    withdrawn_by: by.actor.personId,
    withdrawn_reason: reason,
  });
  await recordEntry(tx, by, {
    type: 'leaving-step-withdrawn',
    subject: { bodyId: key.bodyId, procurementId: key.procurementId },
    facts: { step: key.stepId, dueOn: step.dueOn.toString(), reasonSha256: sha256Hex(reason) },
  });
  return { stepId: key.stepId };
}
