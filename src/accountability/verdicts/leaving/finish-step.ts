import type { Temporal } from 'temporal-polyfill';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { getProcurementForUpdate } from '../../../procurement/tenders/tenders.queries.ts';
import { londonDate } from '../../../values/dates.ts';
import { recordEntry } from '../../record/record-entry.ts';
import { getStep, type StepKey, updateStep } from './leaving.queries.ts';
import { type DoneFault, findDoneFault } from './leaving.rules.ts';

/** Ticks a step with the day it was done on; late stays late. */
export async function finishStep(
  tx: Transaction,
  by: By,
  { doneOn, ...key }: StepKey & { readonly doneOn: Temporal.PlainDate },
): Promise<{ readonly stepId: string } | Refusal<DoneFault>> {
  await getProcurementForUpdate(tx, key);
  const now = await by.clock.now(tx);
  const step = await getStep(tx, key);
  const addedOn = londonDate(step.addedAt);
  const fault = findDoneFault({ ...step, addedOn }, doneOn, londonDate(now));
  if (fault) return { refused: fault };
  await updateStep(tx, key, { done_on: doneOn, done_by: by.actor.personId, done_at: now });
  await recordEntry(tx, by, {
    type: 'leaving-step-done',
    subject: { bodyId: key.bodyId, procurementId: key.procurementId },
    facts: { step: key.stepId, dueOn: step.dueOn.toString(), doneOn: doneOn.toString() },
  });
  return { stepId: key.stepId };
}
