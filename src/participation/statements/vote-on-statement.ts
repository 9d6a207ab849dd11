import type pg from 'pg';
import type { Refusal } from '../../acts/by.ts';
import {
  BALLOT_FIRST,
  type Participant,
  type TakePartRefusal,
  takePart,
  writingOf,
} from '../voice/take-part.ts';
import type { VoteNumber } from './vote.rules.ts';

/**
 * The share of the statement’s lock waits for a moderator who is merging it, and then reads where it went: a vote that
 * is on its way is given to the statement that stays. One that was declined meanwhile takes no vote.
 */
const VOTE = writingOf({
  name: 'vote-on-statement',
  text: `${BALLOT_FIRST},
  asked as materialized (
    select s.round_id, coalesce(s.merged_into, s.id) as id from statement s
    where s.round_id = $1 and s.number = $4 and s.state in ('shown', 'merged') for key share),
  voted as (
    insert into statement_vote (round_id, ballot_id, statement_id, vote)
    select taken.round_id, taken.ballot_id, asked.id, $5 from taken join asked using (round_id)
    on conflict (round_id, ballot_id, statement_id) do update set vote = excluded.vote)`,
});

/**
 * A person agrees or disagrees with a statement, or passes: one round trip, one vote each, the latest stands. A number
 * that no shown statement has leaves no vote.
 */
export function voteOnStatement(
  pool: Pick<pg.Pool, 'query'>,
  participant: Participant,
  vote: { readonly number: number; readonly vote: VoteNumber },
): Promise<{ given: true } | Refusal<TakePartRefusal>> {
  return takePart(pool, participant, VOTE, [vote.number, vote.vote]);
}
