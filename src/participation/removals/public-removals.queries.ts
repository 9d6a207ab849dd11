import type { Database, Transaction } from '../../db/connect.ts';
import { smallestCount } from '../census/small-numbers.rules.ts';
import type { Ground } from './bursts.rules.ts';

export type PublicRemoval = {
  readonly ground: Ground;
  readonly reason: string;
  /** Null is fewer than 10. */
  readonly answers: number | null;
  /** Why they count again; null while they stand aside. */
  readonly backReason: string | null;
};

/** What everyone may know of a round’s removals: those that two people carried out, the first one first. */
export async function listPublicRemovals(
  db: Database | Transaction,
  roundId: string,
): Promise<PublicRemoval[]> {
  const rows = await db
    .selectFrom('removal')
    .select(['ground', 'reason', 'answers', 'reversed_by as reversedBy', 'reversal_reason as reversalReason'])
    .where('round_id', '=', roundId)
    .where('confirmed_by', 'is not', null)
    .orderBy('confirmed_at')
    .orderBy('id')
    .$narrowType<{ ground: Ground }>()
    .execute();
  return rows.map(({ ground, reason, answers, reversedBy, reversalReason }) => ({
    ground,
    reason,
    answers: answers < smallestCount ? null : answers,
    backReason: reversedBy === null ? null : reversalReason,
  }));
}
