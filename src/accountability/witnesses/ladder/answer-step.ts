import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { sha256Hex } from '../../files/sha256.rules.ts';
import { recordEntry } from '../../record/record-entry.ts';
import { getReportForUpdate, type ReportKey } from '../reports.queries.ts';
import { findStep, findStepFault, type StepFault } from './ladder.rules.ts';
import { listSteps, saveStepAnswer } from './steps.queries.ts';

const rungOf = { 'contract-manager': 'manager', 'elected-member': 'member' } as const;

/** Whoever has a report says what they found and did about it, once, for everyone to read. */
export async function answerStep(
  tx: Transaction,
  by: By,
  input: ReportKey & { readonly answer: string },
): Promise<{ readonly answered: true } | Refusal<StepFault>> {
  const { procurementId, promiseId } = await getReportForUpdate(tx, input);
  const { hat } = by.actor;
  const isOfBody = hat.kind === 'body' && hat.bodyId === input.bodyId;
  const role = isOfBody && (hat.role === 'contract-manager' || hat.role === 'elected-member') && hat.role;
  if (!role) return { refused: 'not-yours' };
  const rung = rungOf[role];
  const fault = findStepFault(findStep(await listSteps(tx, input), rung), input.answer);
  if (fault) return { refused: fault };
  const answer = input.answer.trim();
  const said = { answer, by: by.actor.personId, at: await by.clock.now(tx) };
  await saveStepAnswer(tx, { ...input, rung }, said);
  await recordEntry(tx, by, {
    type: 'witness-step-answered',
    subject: { bodyId: input.bodyId, procurementId },
    facts: { promise: promiseId, report: input.reportId, rung, answerSha256: sha256Hex(answer) },
  });
  return { answered: true };
}
