import type pg from 'pg';
import type { Temporal } from 'temporal-polyfill';
import type { Refusal } from '../../acts/by.ts';
import type { Random } from '../../values/random.ts';
import { type InsteadOfPoints, type OwnAnswer, sealOwnAnswer } from './own-answer.rules.ts';
import { isWholeHundred } from './points.rules.ts';
import { type ReceiptSecret, receiptKeys } from './receipt-secret.rules.ts';
import { type TakePartRefusal, takePart, writingOf } from './take-part.ts';

export type AnswerInput = {
  readonly roundId: string;
  /** Whose answer it is: the person signed in, or the one a paper ballot's code stands for. */
  readonly personId: string;
  /** Whole points in the round's order of outcomes, 100 together; or that they give none, and why. */
  readonly points: readonly number[] | InsteadOfPoints;
  readonly receiptSecret: ReceiptSecret;
  /** When it happened, for tests and the story; otherwise the database's time decides. */
  readonly at?: Temporal.Instant | undefined;
};

const GIVE_ANSWER = writingOf({
  name: 'give-answer',
  fits: `$4::smallint[] is null
    or cardinality($4::smallint[]) = (select count(*) from round_outcome o where o.round_id = $1)`,
  text: `boxed as (
    insert into ballot (round_id, id, points, points_answer, district_slug, answered_on, tier)
    select round_id, ballot_id, $4, $5, district_slug, day, tier from taken
    on conflict (round_id, id) do update set points = excluded.points, points_answer = excluded.points_answer,
      district_slug = excluded.district_slug, answered_on = excluded.answered_on, tier = excluded.tier),
  copied as (
    insert into answer_copy (round_id, slot, lookup, sealed)
    select round_id, round_slot(register_key, 'copy of points', $2), $6, $7 from taken
    on conflict (round_id, slot) do update set lookup = excluded.lookup, sealed = excluded.sealed)`,
});

/**
 * A resident gives their points, or says why they give none: one register entry, one ballot, one sealed copy, or a
 * refusal and nothing. Given again while the round is open, the new answer stands in the place of the old, and so
 * does its copy. Points that do not make 100, or are not one for each outcome, are a bug by now and throw.
 */
export async function giveAnswer(
  pool: Pick<pg.Pool, 'query'>,
  random: Random,
  input: AnswerInput,
): Promise<{ given: true } | Refusal<TakePartRefusal>> {
  const { roundId, points } = input;
  const isSplit = typeof points !== 'string';
  if (isSplit && !isWholeHundred(points)) throw new RangeError('An answer is 100 whole points');
  const own: OwnAnswer = isSplit ? { way: 'points', points } : { way: 'points', instead: points };
  const keys = receiptKeys(input.receiptSecret, 'points');
  return takePart(pool, input, GIVE_ANSWER, [
    isSplit ? points : null,
    isSplit ? 'split' : points,
    keys.lookup,
    sealOwnAnswer(keys, roundId, own, random.nextBytes(12)),
  ]);
}
