import { type By, isRefused, type Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { holdForModeration, type ModerationRefusal, recordModeration } from './hold-for-moderation.ts';
import { findStatementForUpdate, moveVotes, saveDecision } from './statements.queries.ts';

export type MergeRefusal = ModerationRefusal | 'same-statement' | 'into-not-shown';

/**
 * A moderator merges a statement into another that is shown and says the same. Its votes move there; whoever voted on
 * both keeps what they said of the one that stays.
 */
export async function mergeStatement(
  tx: Transaction,
  by: By,
  input: { readonly roundId: string; readonly number: number; readonly into: number },
): Promise<{ readonly merged: true } | Refusal<MergeRefusal>> {
  const { roundId, number, into } = input;
  if (number === into) return { refused: 'same-statement' };
  const held = await holdForModeration(tx, by, { roundId, number, act: 'merge' });
  if (isRefused<ModerationRefusal>(held)) return held;
  const target = await findStatementForUpdate(tx, roundId, into);
  if (target?.state !== 'shown') return { refused: 'into-not-shown' };
  const { id } = held.statement;
  await saveDecision(
    tx,
    { roundId, statementId: id },
    { state: 'merged', mergedIntoId: target.id, ...held.who },
  );
  await moveVotes(tx, roundId, { from: id, to: target.id });
  await recordModeration(tx, by, held, 'statement-merged', { into });
  return { merged: true };
}
