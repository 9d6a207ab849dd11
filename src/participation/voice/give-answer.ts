import type pg from 'pg';
import type { Temporal } from 'temporal-polyfill';
import type { Actor, Refusal } from '../../acts/by.ts';
import type { Random } from '../../values/random.ts';
import { uuidV4 } from '../../values/uuid.ts';
import { isWholeHundred } from './points.rules.ts';
import { type ReceiptSecret, receiptKeys, sealAnswer } from './receipt-secret.rules.ts';

export type AnswerRefusal = 'not-open' | 'closed' | 'already-answered' | 'not-verified';

export type AnswerInput = {
  readonly roundId: string;
  /** Whole points in the round's order of outcomes, 100 together. */
  readonly points: readonly number[];
  readonly receiptSecret: ReceiptSecret;
  /** When it happened, for tests and the story; otherwise the database's time decides. */
  readonly at?: Temporal.Instant | undefined;
};

/**
 * The one statement of an answer (docs/decisions/0003): the round's row is held against being closed while it
 * runs, and the time is asked for only then. The register knows a person as SHA-256 of the round's own 256-bit
 * key and the person's id; its primary key lets in one. Ballot and register have no key in common: not even
 * the time, since the ballot keeps the day only.
 */
const GIVE_ANSWER = `
  with held as materialized (
    select id, announced_at, opens_at, closes_at, tier from round where id = $1 for key share),
  moment as materialized (
    select held.*, coalesce($7::timestamptz, pp_now()) as now,
      (select count(*) from round_outcome o where o.round_id = held.id) as outcomes from held),
  person_proof as (
    select p.district_slug,
      case when exists (select from joining_code c where c.round_id = $1 and c.person_id = p.id) then 2
           when p.email is not null then 1 else 0 end as tier
    from person p where p.id = $2 and p.postcode_outward is not null),
  decided as (
    select m.*, k.register_key, pp.district_slug, pp.tier as proof,
      case when m.outcomes <> cardinality($4::smallint[]) then 'wrong-outcomes'
           when m.announced_at is null or m.now < m.opens_at then 'not-open'
           when m.now >= m.closes_at or k.register_key is null then 'closed'
           when coalesce(pp.tier, 0) < m.tier then 'not-verified' end as refused
    from moment m left join round_key k on k.round_id = m.id left join person_proof pp on true),
  registered as (
    insert into register_entry (round_id, person_key, tier)
    select id, sha256(register_key || uuid_send($2)), proof from decided where refused is null
    on conflict do nothing returning round_id),
  cast_ballot as (
    insert into ballot (round_id, id, points, district_slug, answered_on)
    select d.id, $3, $4, d.district_slug, (d.now at time zone 'Europe/London')::date
    from decided d join registered on registered.round_id = d.id),
  copied as (
    insert into answer_copy (round_id, lookup, sealed) select round_id, $5, $6 from registered)
  select case when exists (select from registered) then null
              when not exists (select from decided) then 'not-open'
              else coalesce((select refused from decided), 'already-answered') end as refused`;

/**
 * A resident gives their points: one register entry, one ballot, one sealed copy, or a refusal and nothing.
 * Points that do not make 100, or are not one for each outcome, are a bug by now and throw.
 */
export async function giveAnswer(
  pool: Pick<pg.Pool, 'query'>,
  by: { readonly actor: Actor; readonly random: Random },
  input: AnswerInput,
): Promise<{ given: true } | Refusal<AnswerRefusal>> {
  const { roundId, points } = input;
  const keys = receiptKeys(input.receiptSecret);
  if (!isWholeHundred(points)) throw new RangeError('An answer is 100 whole points');
  const { rows } = await pool.query<{ refused: AnswerRefusal | 'wrong-outcomes' | null }>({
    name: 'give-answer',
    text: GIVE_ANSWER,
    values: [
      roundId,
      by.actor.personId,
      uuidV4(by.random),
      points,
      keys.lookup,
      sealAnswer(keys, roundId, points, by.random.nextBytes(12)),
      input.at?.toString() ?? null,
    ],
  });
  const refused = rows[0]?.refused;
  if (refused === 'wrong-outcomes') throw new RangeError('An answer has points for each outcome');
  return refused ? { refused } : { given: true };
}
