import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { findOwnBallot, holdOpenRound, saveWorksForBidder } from './voice.queries.ts';

/**
 * Somebody who has answered says whether they work for a likely bidder; null is “rather not say”. Refuses in a round
 * that is about no purchase and so does not ask, once its time is over, and whoever has not answered.
 */
export async function sayWorksForBidder(
  tx: Transaction,
  by: By,
  input: { readonly roundId: string; readonly worksForBidder: boolean | null },
): Promise<{ said: true } | Refusal<'not-asked' | 'closed' | 'not-answered'>> {
  const { roundId, worksForBidder } = input;
  const round = await holdOpenRound(tx, roundId);
  if (round.scope !== 'procurement') return { refused: 'not-asked' };
  const now = await by.clock.now(tx);
  if (now.epochNanoseconds >= round.closesAt.epochNanoseconds) return { refused: 'closed' };
  const own = await findOwnBallot(tx, roundId, by.actor.personId);
  if (!own) return { refused: 'not-answered' };
  await saveWorksForBidder(tx, roundId, own.ballotId, worksForBidder);
  return { said: true };
}
