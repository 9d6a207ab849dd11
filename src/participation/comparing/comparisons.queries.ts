import { sql } from 'kysely';
import type { Database, Transaction } from '../../db/connect.ts';
import type { ComparedBallot } from './comparisons-finding.rules.ts';
import { type Pair, pairKey } from './next-pair.rules.ts';
import type { OwnComparison, Preference } from './own-ranking.rules.ts';

type Db = Database | Transaction;

/** What a person has said of pairs so far, in the order of pairs; empty once the round’s key is gone. */
export async function listOwnComparisons(
  db: Db,
  roundId: string,
  personId: string,
): Promise<OwnComparison[]> {
  const { rows } = await sql<{ first: number; second: number; preferred: Preference }>`
    select c.first_position as first, c.second_position as second, c.preferred
    from round_key k join comparison c on c.round_id = k.round_id
      and c.ballot_id = round_slot(k.register_key, 'ballot', ${personId})
    where k.round_id = ${roundId} order by c.first_position, c.second_position`.execute(db);
  return rows.map(({ first, second, preferred }) => ({ pair: [first, second], preferred }));
}

/** How often each pair has been answered or skipped, among answers that count, by `pairKey`. */
export async function countByPair(db: Db, roundId: string): Promise<Map<string, number>> {
  const { rows } = await sql<{ first: number; second: number; times: number }>`
    select first_position as first, second_position as second, count(*)::integer as times
    from comparison_counting where round_id = ${roundId} group by first_position, second_position`.execute(
    db,
  );
  return new Map(rows.map(({ first, second, times }) => [pairKey([first, second] satisfies Pair), times]));
}

/** How many answers of a closed round count, given in whichever way. */
export async function countCountedAnswers(db: Db, roundId: string): Promise<number> {
  const { count } = await db
    .selectFrom('result_ballot')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('round_id', '=', roundId)
    .executeTakeFirstOrThrow();
  return count;
}

/** Every ballot of a closed round that compared or skipped a pair and counts, by identifier, which is chance alone. */
export async function listComparedBallots(db: Db, roundId: string): Promise<ComparedBallot[]> {
  const { rows } = await sql<
    Omit<ComparedBallot, 'answers'> & { firsts: number[]; seconds: number[]; said: number[] }
  >`
    select b.id, b.tier, b.works_for_bidder as "worksForBidder",
      array_agg(c.first_position order by c.first_position, c.second_position) as firsts,
      array_agg(c.second_position order by c.first_position, c.second_position) as seconds,
      array_agg(c.preferred order by c.first_position, c.second_position) as said
    from result_ballot b join result_comparison c on c.round_id = b.round_id and c.ballot_id = b.id
    where b.round_id = ${roundId} group by b.id, b.tier, b.works_for_bidder order by b.id`.execute(db);
  return rows.map(({ firsts, seconds, said, ...ballot }) => ({
    ...ballot,
    answers: firsts.map((first, index) => [first, seconds[index] ?? 0, said[index] ?? 0] as const),
  }));
}
