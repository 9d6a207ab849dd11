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
 * A vote on what was merged goes where that went, however often it moved on, so that nobody has two votes on one thing.
 * The share of the statement’s lock waits for a moderator who is merging it, and then reads where it went: a vote that
 * is on its way is given to the statement that stays. One that was declined meanwhile takes no vote.
 */
const VOTE = writingOf({
  name: 'vote-on-statement',
  way: 'statements',
  text: `${BALLOT_FIRST},
  asked as materialized (
    with recursive way as (
      select id, merged_into from statement where round_id = $1 and number = $4
      union all
      select s.id, s.merged_into from way join statement s on s.round_id = $1 and s.id = way.merged_into)
    select s.round_id, coalesce(s.merged_into, s.id) as id from statement s
    where s.round_id = $1 and s.id = (select id from way where merged_into is null)
      and s.state in ('shown', 'merged') for key share),
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
