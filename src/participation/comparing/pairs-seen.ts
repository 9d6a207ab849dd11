import type { Database } from '../../db/connect.ts';
import { countByPair } from './comparisons.queries.ts';
import { type Pair, pairKey } from './next-pair.rules.ts';

/** Counting every comparison of a large round takes a moment, so it is done once in a while. */
const KEPT_MILLISECONDS = 60_000;
type Kept = { readonly until: number; readonly counts: Promise<Map<string, number>> };
const kept = new WeakMap<Database, Map<string, Kept>>();

/**
 * How often each pair of an open round has been answered. Remembered for a minute, with what was answered here
 * added meanwhile: it only steers which pair is asked next.
 */
export function pairsSeenOverall(db: Database, roundId: string): Promise<ReadonlyMap<string, number>> {
  const rounds = kept.get(db) ?? new Map<string, Kept>();
  kept.set(db, rounds);
  const before = rounds.get(roundId);
  if (before && before.until > performance.now()) return before.counts;
  const counts = countByPair(db, roundId);
  rounds.set(roundId, { until: performance.now() + KEPT_MILLISECONDS, counts });
  counts.catch(() => rounds.delete(roundId));
  return counts;
}

/** Notes that a pair was answered just now. */
export async function notePairSeen(db: Database, roundId: string, pair: Pair): Promise<void> {
  const counts = await kept.get(db)?.get(roundId)?.counts;
  counts?.set(pairKey(pair), (counts.get(pairKey(pair)) ?? 0) + 1);
}
