import type { Database, Transaction } from '../../db/connect.ts';
import { smallestCount } from '../census/small-numbers.rules.ts';
import type { Ground } from './bursts.rules.ts';
import type { AppealDecision } from './removal.rules.ts';

export type PublicRemoval = {
  readonly ground: Ground;
  readonly reason: string;
  /** Null is fewer than 10. */
  readonly answers: number | null;
  /** Why they count again; null while they stand aside. */
  readonly backReason: string | null;
  /** What somebody who had no part in it decided about each appeal, and why; nothing says whose. */
  readonly appeals: readonly { readonly decision: AppealDecision; readonly reason: string }[];
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
    .select('id')
    .orderBy('confirmed_at')
    .orderBy('id')
    .$narrowType<{ ground: Ground }>()
    .execute();
  const appeals = await listDecidedAppeals(db, roundId);
  return rows.map(({ id, ground, reason, answers, reversedBy, reversalReason }) => ({
    ground,
    reason,
    answers: answers < smallestCount ? null : answers,
    backReason: reversedBy === null ? null : reversalReason,
    appeals: appeals
      .filter(({ removalId }) => removalId === id)
      .map(({ decision, reason: why }) => ({ decision, reason: why })),
  }));
}

function listDecidedAppeals(db: Database | Transaction, roundId: string) {
  return db
    .selectFrom('removal_appeal')
    .select(['removal_id as removalId', 'decision', 'decision_reason as reason'])
    .where('round_id', '=', roundId)
    .where('decision', 'is not', null)
    .orderBy('decided_at')
    .$narrowType<{ decision: AppealDecision; reason: string }>()
    .execute();
}
