import type { By, Refusal } from '../../../acts/by.ts';
import { decideReason, type ReasonRefusal } from '../../../acts/reasons.rules.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import type { Barred } from '../../barred/barred.rules.ts';
import { findBarred } from '../../barred/find-barred.ts';
import { findEvaluatorForUpdate, recuseEvaluator } from '../appointing/evaluators.queries.ts';
import { recordSealed } from '../interests/record-sealed.ts';
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
  /** What is done so that the link gives nobody an advantage (s.82); may be empty. */
  readonly steps?: string;
};

export type DecideConflictRefusal =
  | 'not-perceived'
  | 'already-decided'
  | 'own-conflict'
  | Barred
  | ReasonRefusal;

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
  const barred = await findBarred(tx, input, by.actor.personId);
  if (barred) return { refused: barred };
  const { text, others, about } = await reasonFor(tx, input);
  const reason = decideReason({ text, others, about });
  if ('refused' in reason) return reason;
  const now = await by.clock.now(tx);
  const steps = input.steps?.trim() ?? '';
  const decided = { decision: input.decision, reason: reason.reason, steps, by: by.actor.personId, at: now };
  await saveConflictDecision(tx, input, decided);
  const stoodAside = input.decision === 'stands-aside';
  if (stoodAside && !evaluator.recusedAt) await recuseEvaluator(tx, input, input.personId, now);
  await recordSealed(tx, by, input, {
    type: 'conflict-decided',
    fact: { evaluatorKind: evaluator.kind, decision: input.decision, stoodAside },
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
