import { type By, isRefused, type Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { holdForModeration, type ModerationRefusal, recordModeration } from './hold-for-moderation.ts';
import { saveDecision } from './statements.queries.ts';

/** A moderator lets everyone see a statement and vote on it: one that waits, or one that was declined by mistake. */
export async function showStatement(
  tx: Transaction,
  by: By,
  input: { readonly roundId: string; readonly number: number },
): Promise<{ readonly shown: true } | Refusal<ModerationRefusal>> {
  const held = await holdForModeration(tx, by, { ...input, act: 'show' });
  if (isRefused<ModerationRefusal>(held)) return held;
  const key = { roundId: input.roundId, statementId: held.statement.id };
  await saveDecision(tx, key, { state: 'shown', ...held.who });
  await recordModeration(tx, by, held, 'statement-shown');
  return { shown: true };
}
