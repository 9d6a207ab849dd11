import { sql } from 'kysely';
import { recordEntry } from '../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../acts/by.ts';
import { transact } from '../../acts/transact.ts';
import type { Database, Transaction } from '../../db/connect.ts';
import { smallestCount } from '../census/small-numbers.rules.ts';
import { tellRound } from '../following/tell-round.ts';
import { forgetWhose, listRemovals } from '../removals/removals.queries.ts';
import { subjectOf } from '../rounds/announce-round.ts';
import { countAnswers } from '../rounds/answer-counts.queries.ts';
import { hasRoundKey, listRoundsToClose } from '../rounds/round-key.queries.ts';
import { findRoundById, findRoundForUpdate } from '../rounds/rounds.queries.ts';
import { commitCopies } from './commit-copies.ts';

/**
 * Closes a round’s ballot box once its time has come: waits for answers still being written, destroys the key that
 * made people into register entries and ballots, and moves every answer, in random order under a new identifier,
 * into the tables that are counted (TRUST, “one person, one say”). Nobody can change an answer from here on.
 */
export async function closeRound(
  tx: Transaction,
  by: By,
  input: { readonly roundId: string },
): Promise<{ closed: true } | Refusal<'not-announced' | 'not-closed' | 'already-closed'>> {
  const row = await findRoundForUpdate(tx, input.roundId);
  if (!row.announced_at) return { refused: 'not-announced' };
  if (!(await hasRoundKey(tx, row.id))) return { refused: 'already-closed' };
  const now = await by.clock.now(tx);
  if (now.epochNanoseconds < row.closes_at.epochNanoseconds) return { refused: 'not-closed' };
  const answers = await countAnswers(tx, row.id);
  const areSomeAside = (await listRemovals(tx, row.id)).some(({ confirmedBy }) => confirmedBy !== null);
  await sql`select close_ballot_box(${row.id}, ${now})`.execute(tx);
  await forgetWhose(tx, row.id);
  const round = await findRoundById(tx, row.id);
  await recordEntry(tx, by, {
    type: 'round-closed',
    subject: subjectOf(round),
    facts: {
      round: round.slug,
      closesAt: round.closesAt.toString(),
      // Beside the results, all answers would tell how few were set aside.
      answers: answers < smallestCount || areSomeAside ? null : answers,
      copiesRoot: await commitCopies(tx, by, row.id),
    },
  });
  return { closed: true };
}

/**
 * Closes every round whose time has come, each in a transaction of its own, and tells whoever follows it. How many
 * there were. A chore.
 */
export async function closeDueRounds(db: Database, by: By): Promise<number> {
  const due = await listRoundsToClose(db, await by.clock.now(db));
  for (const roundId of due) {
    await transact(db, by.actor, async (tx) => {
      const closed = await closeRound(tx, by, { roundId });
      if ('closed' in closed) await tellRound(tx, by, { roundId, moment: 'closed' });
    });
  }
  return due.length;
}
