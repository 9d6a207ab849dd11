import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { uuidV4 } from '../../values/uuid.ts';
import { hasRoundKey } from '../rounds/round-key.queries.ts';
import { findRoundForUpdate } from '../rounds/rounds.queries.ts';
import { isSaid } from './removal.rules.ts';
import { findOwnRemoval } from './removals.queries.ts';

export type AppealRefusal = 'words-missing' | 'not-aside' | 'waiting' | 'closed';

/**
 * Somebody whose answer was set aside says why it should count. Refuses without words, where their answer counts,
 * while an earlier appeal waits, and once the round is closed, since then nobody can tell whose answer it was.
 */
export async function appeal(
  tx: Transaction,
  by: By,
  input: { readonly roundId: string; readonly words: string },
): Promise<{ made: true } | Refusal<AppealRefusal>> {
  const { roundId } = input;
  const { personId } = by.actor;
  if (!isSaid(input.words)) return { refused: 'words-missing' };
  await findRoundForUpdate(tx, roundId);
  if (!(await hasRoundKey(tx, roundId))) return { refused: 'closed' };
  const removal = await findOwnRemoval(tx, roundId, personId);
  if (!removal) return { refused: 'not-aside' };
  if (removal.appeal !== null && removal.decision === null) return { refused: 'waiting' };
  await tx
    .insertInto('removal_appeal')
    .values({
      round_id: roundId,
      id: uuidV4(by.random),
      removal_id: removal.id,
      person_id: personId,
      words: input.words.trim(),
      made_at: await by.clock.now(tx),
    })
    .execute();
  return { made: true };
}
