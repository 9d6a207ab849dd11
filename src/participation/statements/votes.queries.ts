import { sql } from 'kysely';
import type { Database, Transaction } from '../../db/connect.ts';
import type { VoteNumber } from './vote.rules.ts';

type Db = Database | Transaction;

export type OwnVote = {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  readonly vote: VoteNumber;
};

/** What a person has said so far, of statements that still stand; empty once the round’s key is gone. */
export async function listOwnVotes(db: Db, roundId: string, personId: string): Promise<OwnVote[]> {
  const { rows } = await sql<OwnVote>`
    select s.id, s.number, s.text, v.vote from round_key k
    join statement_vote v on v.round_id = k.round_id
      and v.ballot_id = round_slot(k.register_key, 'ballot', ${personId})
    join statement s on s.round_id = v.round_id and s.id = v.statement_id and s.state = 'shown'
    where k.round_id = ${roundId} order by s.number`.execute(db);
  return rows;
}

/** How often a statement was answered, agreed with and passed on, among answers that count. */
export type VoteCount = {
  readonly statementId: string;
  /** Any of the three answers. */
  readonly shown: number;
  readonly agreed: number;
  readonly passed: number;
};

export async function countVotes(db: Db, roundId: string): Promise<VoteCount[]> {
  const { rows } = await sql<VoteCount>`
    select statement_id as "statementId", count(*)::integer as shown,
      count(*) filter (where vote = 1)::integer as agreed, count(*) filter (where vote = 0)::integer as passed
    from statement_vote_counting where round_id = ${roundId} group by statement_id`.execute(db);
  return rows;
}

/** How many people have voted on at least one statement, among answers that count. */
export async function countVoters(db: Db, roundId: string): Promise<number> {
  const { rows } = await sql<{ people: number }>`
    select count(distinct ballot_id)::integer as people from statement_vote_counting
    where round_id = ${roundId}`.execute(db);
  return rows[0]?.people ?? 0;
}
