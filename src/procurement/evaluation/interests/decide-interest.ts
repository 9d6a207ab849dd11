import type { By, Refusal } from '../../../acts/by.ts';
import { decideReason, type ReasonRefusal } from '../../../acts/reasons.rules.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import type { Barred } from '../../barred/barred.rules.ts';
import { findBarred } from '../../barred/find-barred.ts';
import { takeOut } from './declare-interest.ts';
import {
  findInterestForUpdate,
  type InterestDecision,
  type InterestKey,
  saveInterestDecision,
} from './interests.queries.ts';
import { recordSealed } from './record-sealed.ts';

export type DecideInterest = InterestKey & {
  readonly decision: InterestDecision;
  /** What is done so that the link gives nobody an advantage; needed where they go on. */
  readonly steps: string;
  readonly reason: string;
};
export type DecideInterestRefusal =
  | 'nothing-to-decide'
  | 'already-decided'
  | 'own-interest'
  | 'steps-missing'
  | Barred
  | ReasonRefusal;

/**
 * The authority decides what a link means that others might wonder about: with which steps somebody goes on, or that they
 * stand aside from the whole purchase (Procurement Act 2023 ss.82 and 83). Nobody decides their own.
 */
export async function decideInterest(
  tx: Transaction,
  by: By,
  input: DecideInterest,
): Promise<{ decided: InterestDecision } | Refusal<DecideInterestRefusal>> {
  const declared = await findInterestForUpdate(tx, input);
  if (!declared) throw new NotFound();
  if (declared.finding !== 'perceived') return { refused: 'nothing-to-decide' };
  if (declared.decision) return { refused: 'already-decided' };
  if (by.actor.personId === input.personId) return { refused: 'own-interest' };
  const barred = await findBarred(tx, input, by.actor.personId);
  if (barred) return { refused: barred };
  const steps = input.steps.trim();
  if (input.decision === 'goes-on' && steps === '') return { refused: 'steps-missing' };
  const reason = decideReason({ text: input.reason, others: [], about: [declared.detail, steps] });
  if ('refused' in reason) return reason;
  const at = await by.clock.now(tx);
  const { decision } = input;
  const decided = { decision, steps, reason: reason.reason, by: by.actor.personId, at };
  await saveInterestDecision(tx, input, decided);
  if (decision === 'stands-aside') await takeOut(tx, input, input.personId, at);
  await recordSealed(tx, by, input, {
    type: 'interest-decided',
    fact: { part: declared.part, stage: input.stage, decision, withSteps: steps !== '' },
  });
  return { decided: decision };
}
