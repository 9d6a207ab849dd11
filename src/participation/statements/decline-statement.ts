import { type By, isRefused, type Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { holdForModeration, type ModerationRefusal, recordModeration } from './hold-for-moderation.ts';
import { type DeclineGround, type ReasonRefusal, readDeclineReason } from './moderation.rules.ts';
import { saveDecision } from './statements.queries.ts';

export type DeclineRefusal = ModerationRefusal | ReasonRefusal;

/**
 * A moderator declines a statement, on one of the published grounds and with a reason that everyone may read; the words
 * of the statement are not published. One that was shown is taken down: votes given to it count for nothing.
 */
export async function declineStatement(
  tx: Transaction,
  by: By,
  input: {
    readonly roundId: string;
    readonly number: number;
    readonly ground: DeclineGround;
    readonly reason: string;
  },
): Promise<{ readonly declined: true } | Refusal<DeclineRefusal>> {
  const read = readDeclineReason(input.reason);
  if ('refused' in read) return read;
  const held = await holdForModeration(tx, by, { ...input, act: 'decline' });
  if (isRefused<ModerationRefusal>(held)) return held;
  const why = { ground: input.ground, reason: read.reason };
  const key = { roundId: input.roundId, statementId: held.statement.id };
  await saveDecision(tx, key, { state: 'declined', ...held.who, ...why });
  await recordModeration(tx, by, held, 'statement-declined', why);
  return { declined: true };
}
