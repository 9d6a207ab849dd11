import type pg from 'pg';
import type { Refusal } from '../../acts/by.ts';
import {
  BALLOT_FIRST,
  type Participant,
  type Poster,
  type TakePartRefusal,
  takePart,
  takePartAtOnce,
  writingOf,
} from '../voice/take-part.ts';
import type { Pair } from './next-pair.rules.ts';
import type { OwnComparison } from './own-ranking.rules.ts';

const FITS = `(select count(*) from round_outcome o where o.round_id = $1
  and o.position in ($4::smallint, $5::smallint)) = 2 and $4::smallint < $5::smallint`;

const COMPARE = writingOf({
  name: 'give-comparison',
  way: 'comparisons',
  fits: FITS,
  text: `${BALLOT_FIRST},
  compared as (
    insert into comparison (round_id, ballot_id, first_position, second_position, preferred)
    select round_id, ballot_id, $4, $5, $6::smallint from taken
    on conflict (round_id, ballot_id, first_position, second_position) do update set preferred = excluded.preferred)`,
});

const UNDO = writingOf({
  name: 'undo-comparison',
  way: 'comparisons',
  fits: FITS,
  text: `undone as (
    delete from comparison c using taken t where c.round_id = t.round_id and c.ballot_id = t.ballot_id
      and c.first_position = $4 and c.second_position = $5)`,
});

/**
 * A person says which of two outcomes matters more, or that they cannot choose, in one round trip. One answer a
 * pair and person: the latest stands. A pair that is none of the round is a bug by now and throws.
 */
export function giveComparison(
  pool: Pick<pg.Pool, 'query'>,
  participant: Participant,
  { pair, preferred }: OwnComparison,
): Promise<{ given: true } | Refusal<TakePartRefusal>> {
  return takePart(pool, participant, COMPARE, [...pair, preferred]);
}

/** The same for whoever posts under a session, in one round trip with their admission; false when it was not done. */
export function giveComparisonAtOnce(
  pool: Pick<pg.Pool, 'query'>,
  poster: Poster,
  { pair, preferred }: OwnComparison,
): Promise<boolean> {
  return takePartAtOnce(pool, poster, COMPARE, [...pair, preferred]);
}

/** A person takes back what they said of a pair, while the round is open. */
export function undoComparison(
  pool: Pick<pg.Pool, 'query'>,
  participant: Participant,
  pair: Pair,
): Promise<{ given: true } | Refusal<TakePartRefusal>> {
  return takePart(pool, participant, UNDO, pair);
}
