import type pg from 'pg';
import type { Refusal } from '../../acts/by.ts';
import type { Random } from '../../values/random.ts';
import { type InsteadOfPoints, type OwnAnswer, sealOwnAnswer } from './own-answer.rules.ts';
import { isWholeHundred } from './points.rules.ts';
import { type ReceiptSecret, receiptKeys } from './receipt-secret.rules.ts';
import {
  type Participant,
  type Poster,
  type TakePartRefusal,
  takePart,
  takePartAtOnce,
  writingOf,
} from './take-part.ts';

export type PointsAnswer = {
  /** Whole points in the round's order of outcomes, 100 together; or that they give none, and why. */
  readonly points: readonly number[] | InsteadOfPoints;
  readonly receiptSecret: ReceiptSecret;
};

const GIVE_ANSWER = writingOf({
  name: 'give-answer',
  way: 'points',
  fits: `$4::smallint[] is null
    or cardinality($4::smallint[]) = (select count(*) from round_outcome o where o.round_id = $1)`,
  text: `boxed as (
    insert into ballot (round_id, id, points, points_answer, district_slug, answered_on, tier)
    select round_id, ballot_id, $4, $5, district_slug, day, tier from taken
    on conflict (round_id, id) do update set points = excluded.points, points_answer = excluded.points_answer,
      district_slug = excluded.district_slug, answered_on = excluded.answered_on, tier = excluded.tier),
  copied as (
    insert into answer_copy (round_id, slot, lookup, sealed)
    select round_id, round_slot(register_key, 'copy of points', person_id), $6, $7 from taken
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
  input: Participant & PointsAnswer,
): Promise<{ given: true } | Refusal<TakePartRefusal>> {
  return takePart(pool, input, GIVE_ANSWER, valuesOf(input.roundId, random, input));
}

/** The same for whoever posts under a session, in one round trip with their admission; false when it was not done. */
export async function giveAnswerAtOnce(
  pool: Pick<pg.Pool, 'query'>,
  random: Random,
  input: Poster & PointsAnswer,
): Promise<boolean> {
  return takePartAtOnce(pool, input, GIVE_ANSWER, valuesOf(input.roundId, random, input));
}

function valuesOf(roundId: string, random: Random, { points, receiptSecret }: PointsAnswer): unknown[] {
  const isSplit = typeof points !== 'string';
  if (isSplit && !isWholeHundred(points)) throw new RangeError('An answer is 100 whole points');
  const own: OwnAnswer = isSplit ? { way: 'points', points } : { way: 'points', instead: points };
  const keys = receiptKeys(receiptSecret, 'points');
  const sealed = sealOwnAnswer(keys, roundId, own, random.nextBytes(12));
  return [isSplit ? points : null, isSplit ? 'split' : points, keys.lookup, sealed];
}
