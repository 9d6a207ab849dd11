import { sql } from 'kysely';
import type { Database, Transaction } from '../../db/connect.ts';
import type { StatementCount } from './statements-finding.rules.ts';

type Db = Database | Transaction;

/** How many gave each answer to each statement that stands, once the round has closed; nobody for some. */
export async function countCountedVotes(db: Db, roundId: string): Promise<StatementCount[]> {
  const { rows } = await sql<StatementCount>`
    select s.id as "statementId", s.number, s.text, s.is_seed as "isSeed", o.slug as outcome,
      count(*) filter (where v.vote = 1)::integer as agreed,
      count(*) filter (where v.vote = -1)::integer as disagreed,
      count(*) filter (where v.vote = 0)::integer as passed
    from statement s left join outcome o on o.id = s.outcome_id
    left join result_vote v on v.round_id = s.round_id and v.statement_id = s.id
    where s.round_id = ${roundId} and s.state = 'shown'
    group by s.round_id, s.id, o.slug order by s.number`.execute(db);
  return rows;
}

/** Each person’s answers as `number,vote` pairs with a semicolon between, in the box’s random order. */
export async function listCountedVotes(db: Db, roundId: string): Promise<string[]> {
  const { rows } = await sql<{ answers: string }>`
    select string_agg(s.number || ',' || v.vote, ';' order by s.number) as answers
    from result_vote v join statement s on s.round_id = v.round_id and s.id = v.statement_id
    where v.round_id = ${roundId} group by v.ballot_id order by v.ballot_id`.execute(db);
  return rows.map(({ answers }) => answers);
}
