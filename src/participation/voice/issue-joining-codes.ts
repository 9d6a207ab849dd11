import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { findRoundForUpdate } from '../rounds/rounds.queries.ts';
import { drawJoiningCode, hashJoiningCode } from './joining-code.rules.ts';
import { saveCodes } from './joining-codes.queries.ts';

/** One print run; more are a second act. */
export const mostCodesAtOnce = 500;

/**
 * A facilitator draws single-use codes to post or to hand over. They are shown this once: only hashes are
 * kept. Refuses before the round is announced, once it has closed, and numbers outside 1 to 500.
 */
export async function issueJoiningCodes(
  tx: Transaction,
  by: By,
  input: { readonly roundId: string; readonly count: number },
): Promise<{ codes: readonly string[] } | Refusal<'count-out-of-range' | 'not-announced' | 'round-closed'>> {
  const { roundId, count } = input;
  if (!Number.isInteger(count) || count < 1 || count > mostCodesAtOnce)
    return { refused: 'count-out-of-range' };
  const round = await findRoundForUpdate(tx, roundId);
  if (!round.announced_at) return { refused: 'not-announced' };
  const now = await by.clock.now(tx);
  if (now.epochNanoseconds >= round.closes_at.epochNanoseconds) return { refused: 'round-closed' };
  const codes = new Set<string>();
  while (codes.size < count) codes.add(drawJoiningCode(by.random));
  const hashes = [...codes].map((code) => hashJoiningCode(roundId, code) as Buffer);
  await saveCodes(tx, roundId, hashes, now);
  return { codes: [...codes] };
}
