import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { uuidV7 } from '../../values/uuid.ts';
import { hasRoundKey } from '../rounds/round-key.queries.ts';
import { findRoundForUpdate } from '../rounds/rounds.queries.ts';
import { findBursts, type Ground } from './bursts.rules.ts';
import { isSaid } from './removal.rules.ts';
import { listArrivals, savePeople } from './removals.queries.ts';

export type ProposeRefusal = 'reason-missing' | 'closed' | 'burst-gone';

/**
 * One person proposes to set the answers of a burst aside, and says why. Nothing changes until another confirms it.
 * The burst is found again here, so that nobody but those in it is proposed. Refuses without a reason, once the round
 * is closed, and where the burst is no more.
 */
export async function proposeRemoval(
  tx: Transaction,
  by: By,
  input: {
    readonly roundId: string;
    readonly ground: Ground;
    readonly shared: string;
    readonly reason: string;
  },
): Promise<{ removalId: string } | Refusal<ProposeRefusal>> {
  const { roundId, ground, shared } = input;
  if (!isSaid(input.reason)) return { refused: 'reason-missing' };
  await findRoundForUpdate(tx, roundId);
  if (!(await hasRoundKey(tx, roundId))) return { refused: 'closed' };
  const bursts = findBursts(await listArrivals(tx, roundId));
  const burst = bursts.find((each) => each.ground === ground && each.shared === shared);
  if (!burst) return { refused: 'burst-gone' };
  const now = await by.clock.now(tx);
  const removalId = uuidV7(now.epochMilliseconds, by.random);
  const row = { round_id: roundId, id: removalId, ground, reason: input.reason.trim() };
  const proposed = { proposed_by: by.actor.personId, proposed_at: now };
  await tx
    .insertInto('removal')
    .values({ ...row, ...proposed, answers: burst.personIds.length })
    .execute();
  await savePeople(tx, { roundId, removalId }, burst.personIds);
  return { removalId };
}
