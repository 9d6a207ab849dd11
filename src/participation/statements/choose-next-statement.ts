import type { Database } from '../../db/connect.ts';
import type { Random } from '../../values/random.ts';
import { decideNextStatement, priorityOf } from '../opinion/next-statement.rules.ts';
import type { Statement } from './statements.queries.ts';
import { countVotes, type VoteCount } from './votes.queries.ts';

/** Counting every vote takes a while in a large round, and the odds hardly move in this time. */
const KEPT_MILLISECONDS = 10_000;
type Kept = { readonly until: number; readonly counts: Promise<readonly VoteCount[]> };
const kept = new WeakMap<Database, Map<string, Kept>>();

/** The statement that a person is asked next, drawn in proportion to MATHS §1’s weights; undefined when none is left. */
export async function chooseNextStatement(
  db: Database,
  roundId: string,
  left: readonly Statement[],
  random: Random,
): Promise<Statement | undefined> {
  if (left.length === 0) return undefined;
  const counts = new Map((await recentCounts(db, roundId)).map((count) => [count.statementId, count]));
  const candidates = left.map((statement) => ({
    statement,
    priority: priorityOf({ ...(counts.get(statement.id) ?? nobodyYet), extremity: 0 }),
  }));
  return decideNextStatement(candidates, random)?.statement;
}

const nobodyYet = { shown: 0, agreed: 0, passed: 0 };

function recentCounts(db: Database, roundId: string): Promise<readonly VoteCount[]> {
  const rounds = kept.get(db) ?? new Map<string, Kept>();
  kept.set(db, rounds);
  const before = rounds.get(roundId);
  if (before && before.until > performance.now()) return before.counts;
  const counts = countVotes(db, roundId);
  rounds.set(roundId, { until: performance.now() + KEPT_MILLISECONDS, counts });
  counts.catch(() => rounds.delete(roundId));
  return counts;
}
