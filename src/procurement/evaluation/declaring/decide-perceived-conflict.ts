import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../../acts/by.ts';
import { decideReason, type ReasonRefusal } from '../../../acts/reasons.rules.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { findEvaluatorForUpdate, recuseEvaluator } from '../appointing/evaluators.queries.ts';
import {
  type DeclarationKey,
  findDeclarationForUpdate,
  listDeclarations,
  saveConflictDecision,
} from './conflicts.queries.ts';
import type { ConflictDecision } from './declarations.rules.ts';

export type DecideConflict = DeclarationKey & {
  readonly decision: ConflictDecision;
  readonly reason: string;
};

export type DecideConflictRefusal = 'not-perceived' | 'already-decided' | 'own-conflict' | ReasonRefusal;

/**
 * The moderator or the procurement officer decides a perceived conflict: it is recorded and the evaluator scores, or
 * they stand aside, from the whole competition (Procurement Act 2023 ss.82–83). Nobody decides their own.
 */
export async function decidePerceivedConflict(
  tx: Transaction,
  by: By,
  input: DecideConflict,
): Promise<{ decided: ConflictDecision } | Refusal<DecideConflictRefusal>> {
  const evaluator = await findEvaluatorForUpdate(tx, input, input.personId);
  const declared = evaluator && (await findDeclarationForUpdate(tx, input));
  if (!evaluator || !declared) throw new NotFound();
  if (declared.finding !== 'perceived') return { refused: 'not-perceived' };
  if (declared.decision) return { refused: 'already-decided' };
  if (by.actor.personId === input.personId) return { refused: 'own-conflict' };
  const { text, others, about } = await reasonFor(tx, input);
  const reason = decideReason({ text, others, about });
  if ('refused' in reason) return reason;
  const now = await by.clock.now(tx);
  const decided = { decision: input.decision, reason: reason.reason, by: by.actor.personId, at: now };
  await saveConflictDecision(tx, input, decided);
  const stoodAside = input.decision === 'stands-aside';
  if (stoodAside && !evaluator.recusedAt) await recuseEvaluator(tx, input, input.personId, now);
  await recordEntry(tx, by, {
    type: 'conflict-decided',
    subject: { bodyId: input.bodyId, procurementId: input.procurementId },
    facts: { evaluatorKind: evaluator.kind, decision: input.decision, stoodAside },
  });
  return { decided: input.decision };
}

/** The reason rests on what was declared, on who declared it or on whom it is about. */
async function reasonFor(tx: Transaction, input: DecideConflict) {
  const register = await listDeclarations(tx, input);
  const isThis = (line: { personId: string; bidId: string }) =>
    line.personId === input.personId && line.bidId === input.bidId;
  const declared = register.find(isThis);
  return {
    text: input.reason,
    others: register.filter((line) => !isThis(line)).flatMap(({ decisionReason }) => decisionReason ?? []),
    about: [declared?.detail ?? '', declared?.personName ?? '', declared?.supplierName ?? ''],
  };
}
