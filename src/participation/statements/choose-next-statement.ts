import type { Database } from '../../db/connect.ts';
import type { Random } from '../../values/random.ts';
import { decideNextStatement, priorityOf, type StatementCounts } from '../opinion/next-statement.rules.ts';
import { findOpinionMap } from '../opinion/opinion-maps.queries.ts';
import { extremitiesOf } from './map-extremity.rules.ts';
import type { Statement } from './statements.queries.ts';
import { countVotes } from './votes.queries.ts';

/** The odds hardly move in this time; in a large round counting takes longer, and is done less often. */
const KEPT_MILLISECONDS = 10_000;
const SHARE_OF_TIME = 20;
const nobodyYet: StatementCounts = { shown: 0, agreed: 0, passed: 0, extremity: 0 };

type Counts = ReadonlyMap<string, StatementCounts>;
type Kept = { until: number; readonly counts: Promise<Counts> };
const kept = new WeakMap<Database, Map<string, Kept>>();

/** The statement that a person is asked next, drawn in proportion to MATHS §1’s weights; undefined when none is left. */
export async function chooseNextStatement(
  db: Database,
  roundId: string,
  left: readonly Statement[],
  random: Random,
): Promise<Statement | undefined> {
  if (left.length === 0) return undefined;
  const counts = await recentCounts(db, roundId);
  const candidates = left.map((statement) => ({
    statement,
    priority: priorityOf(counts.get(statement.id) ?? nobodyYet),
  }));
  return decideNextStatement(candidates, random)?.statement;
}

/** What is known of each statement, from a moment ago. */
function recentCounts(db: Database, roundId: string): Promise<Counts> {
  const rounds = kept.get(db) ?? new Map<string, Kept>();
  kept.set(db, rounds);
  const before = rounds.get(roundId);
  const began = performance.now();
  if (before && before.until > began) return before.counts;
  const fresh: Kept = { until: Number.POSITIVE_INFINITY, counts: loadCounts(db, roundId) };
  rounds.set(roundId, fresh);
  void settle(fresh, began, () => rounds.delete(roundId));
  return fresh.counts;
}

/** Says until when the counts are kept; what could not be loaded is not kept. */
async function settle(fresh: Kept, began: number, forget: () => void): Promise<void> {
  try {
    await fresh.counts;
    const now = performance.now();
    fresh.until = now + Math.max(KEPT_MILLISECONDS, SHARE_OF_TIME * (now - began));
  } catch {
    forget();
  }
}

async function loadCounts(db: Database, roundId: string): Promise<Counts> {
  const [votes, map] = await Promise.all([countVotes(db, roundId), findOpinionMap(db, roundId)]);
  const extremities = map ? extremitiesOf(map.model) : new Map<string, number>();
  return new Map(
    votes.map(({ statementId, ...count }) => [
      statementId,
      { ...count, extremity: extremities.get(statementId) ?? 0 },
    ]),
  );
}
