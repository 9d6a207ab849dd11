import { recordEntry } from '../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { subjectOf } from '../rounds/announce-round.ts';
import { findRoundById, findRoundForUpdate } from '../rounds/rounds.queries.ts';
import { findAppealForUpdate } from './appeals.queries.ts';
import { type AppealDecision, isSaid, mayJudge } from './removal.rules.ts';
import { letCountAgain } from './removals.queries.ts';

export type DecideAppealRefusal = 'reason-missing' | 'own-removal' | 'not-waiting';

/**
 * Somebody who had no part in the removal decides an appeal, and says why; where it is granted the answer counts
 * again at once. Refuses without a reason, whoever proposed or confirmed the removal, and what waits no more.
 */
export async function decideAppeal(
  tx: Transaction,
  by: By,
  input: {
    readonly roundId: string;
    readonly appealId: string;
    readonly decision: AppealDecision;
    readonly reason: string;
  },
): Promise<{ decided: true } | Refusal<DecideAppealRefusal>> {
  const { roundId, appealId, decision } = input;
  if (!isSaid(input.reason)) return { refused: 'reason-missing' };
  await findRoundForUpdate(tx, roundId);
  const waiting = await findAppealForUpdate(tx, roundId, appealId);
  if (!waiting || waiting.decision !== null || waiting.personId === null) return { refused: 'not-waiting' };
  if (!mayJudge(waiting, by.actor.personId)) return { refused: 'own-removal' };
  const decided = { decided_by: by.actor.personId, decided_at: await by.clock.now(tx) };
  await tx
    .updateTable('removal_appeal')
    .set({ ...decided, decision, decision_reason: input.reason.trim() })
    .where('round_id', '=', roundId)
    .where('id', '=', appealId)
    .execute();
  if (decision === 'counts-again') await letCountAgain(tx, { roundId, ...waiting }, waiting.personId);
  const round = await findRoundById(tx, roundId);
  await recordEntry(tx, by, {
    type: 'appeal-decided',
    subject: subjectOf(round),
    facts: { round: round.slug, appeal: appealId, decision, reason: input.reason.trim() },
  });
  return { decided: true };
}
