import type { Refusal } from '../../acts/by.ts';
import type { Database, Transaction } from '../../db/connect.ts';
import { listRoundOutcomes, type RoundOutcome } from '../rounds/rounds.queries.ts';
import { openAnswer, readReceiptSecret, receiptKeys } from './receipt-secret.rules.ts';
import { findAnswerCopy } from './voice.queries.ts';

export type OpenedCopy = {
  readonly roundId: string;
  /** What this resident gave each outcome, in the round's order. */
  readonly points: readonly { readonly outcome: RoundOutcome; readonly points: number }[];
};

/**
 * Opens a resident's own copy of their answer with the secret they were given; the secret itself says which
 * round it is of. Nothing is written, and nothing says who asked.
 */
export async function openAnswerCopy(
  db: Database | Transaction,
  typedSecret: string,
  roundId?: string,
): Promise<OpenedCopy | Refusal<'secret-malformed' | 'secret-unknown'>> {
  const secret = readReceiptSecret(typedSecret);
  if (secret === null) return { refused: 'secret-malformed' };
  const keys = receiptKeys(secret);
  const copy = await findAnswerCopy(db, keys.lookup, roundId);
  const points = copy ? openAnswer(keys, copy.roundId, copy.sealed) : null;
  if (!copy || points === null) return { refused: 'secret-unknown' };
  const outcomes = await listRoundOutcomes(db, copy.roundId);
  return {
    roundId: copy.roundId,
    points: outcomes.map((outcome, index) => ({ outcome, points: points[index] ?? 0 })),
  };
}
