import type pg from 'pg';
import type { Temporal } from 'temporal-polyfill';
import type { Refusal } from '../../acts/by.ts';
import type { Way } from '../rounds/round.rules.ts';

export type TakePartRefusal = 'not-open' | 'closed' | 'not-verified';

/** What a way of answering writes, as constant SQL; it is prepared once under its name. */
export type Writing = {
  readonly name: string;
  /** Which way of answering it belongs to: a round without it takes none. Every way, where it is left out. */
  readonly way?: Way;
  /** A condition on the parameters from `$4` on that a right form always meets; otherwise nothing is written. */
  readonly fits?: string;
  /** Common table expressions that read `taken`, and parameters from `$4` on. */
  readonly text: string;
};

/** A writing with all that comes before it: by who takes part, or by the session of the browser that posts. */
type Written = Readonly<Record<'person' | 'session', { readonly name: string; readonly text: string }>>;

/** Who takes part, in which round. */
export type Participant = {
  readonly roundId: string;
  readonly personId: string;
  /** When it happened, for tests and the story; otherwise the database's time decides. */
  readonly at?: Temporal.Instant | undefined;
};

/** Whoever is signed in under a session, known by the hash of its token alone. */
export type Poster = { readonly roundId: string; readonly sessionHash: Buffer };

/** Nobody answers more often than this in a minute. */
const MOST_A_MINUTE = 120;

const BY_PERSON = 'who as materialized (select $2::uuid as person_id)';

const BY_SESSION = `
  who as materialized (select person_id from session where token_hash = $2::bytea and expires_at > pp_now()),
  hit as (
    insert into rate_limit (key, window_starts_at, hits)
    select 'take part|' || person_id, date_trunc('minute', clock_timestamp()), 1 from who
    on conflict (key, window_starts_at) do update set hits = rate_limit.hits + 1 returning hits)`;

/**
 * The beginning of every answer (docs/decisions/0003): the round's row is held against being closed while it runs, and
 * the time is asked for only then. `taken` is one row when the person may answer, none otherwise: the round, the
 * person and their own ballot, the round's key, and what the ballot keeps of them. The register knows a person as
 * SHA-256 of the round's key and their id; its primary key lets in one.
 */
function statementOf(who: string, refusedFirst: string, { way, text, fits = 'true' }: Writing): string {
  const isAsked = way ? `'${way}' = any (m.ways)` : 'true';
  return `
  with ${who},
  held as materialized (
    select id, announced_at, opens_at, closes_at, tier, ways from round where id = $1 for key share),
  moment as materialized (select held.*, coalesce($3::timestamptz, pp_now()) as now from held),
  proof as (
    select p.id, p.district_slug,
      coalesce((select max(c.tier) from joining_code c where c.round_id = $1 and c.person_id = p.id),
        case when p.email is not null then 1 else 0 end) as tier
    from who join person p on p.id = who.person_id where p.postcode_outward is not null),
  decided as (
    select m.id, k.register_key, proof.id as person_id, proof.district_slug, proof.tier,
      (m.now at time zone 'Europe/London')::date as day,
      case ${refusedFirst}
           when m.announced_at is null or m.now < m.opens_at or not (${isAsked}) then 'not-open'
           when m.now >= m.closes_at or k.register_key is null then 'closed'
           when coalesce(proof.tier, 0) < m.tier then 'not-verified'
           when not (${fits}) then 'misfit' end as refused
    from moment m left join round_key k on k.round_id = m.id left join proof on true),
  taken as materialized (
    select id as round_id, person_id, round_slot(register_key, 'ballot', person_id) as ballot_id, register_key,
      district_slug, tier, day
    from decided where refused is null),
  registered as (
    insert into register_entry as entry (round_id, person_key, tier)
    select round_id, sha256(register_key || uuid_send(person_id)), tier from taken
    on conflict (round_id, person_key) do update set tier = excluded.tier where entry.tier < excluded.tier),
  ${text}
  select case when exists (select from taken) then null
              else coalesce((select refused from decided), 'not-open') end as refused`;
}

/** The ballot of whoever has none yet, for ways of answering that are given bit by bit. */
export const BALLOT_FIRST = `boxed as (
    insert into ballot (round_id, id, district_slug, answered_on, tier)
    select round_id, ballot_id, district_slug, day, tier from taken on conflict do nothing)`;

/** A way's writing as it is carried out: the statements are put together once. */
export function writingOf(writing: Writing): Written {
  const tooOften = `when coalesce((select hits from hit), ${MOST_A_MINUTE + 1}) > ${MOST_A_MINUTE} then 'not-admitted'`;
  return {
    person: { name: writing.name, text: statementOf(BY_PERSON, '', writing) },
    session: { name: `${writing.name}-by-session`, text: statementOf(BY_SESSION, tooOften, writing) },
  };
}

/**
 * Takes part in a round, in one round trip: registers the person, makes sure of their ballot, and writes what the way
 * of answering writes; or refuses and writes nothing. Done again it changes the same ballot. Input that does not fit
 * the round is a bug by now and throws.
 */
export async function takePart(
  pool: Pick<pg.Pool, 'query'>,
  { roundId, personId, at }: Participant,
  write: Written,
  values: readonly unknown[],
): Promise<{ given: true } | Refusal<TakePartRefusal>> {
  const { rows } = await pool.query<{ refused: TakePartRefusal | 'misfit' | null }>({
    ...write.person,
    values: [roundId, personId, at?.toString() ?? null, ...values],
  });
  const refused = rows[0]?.refused;
  if (refused === 'misfit') throw new RangeError(`${write.person.name}: the answer does not fit the round`);
  return refused ? { refused } : { given: true };
}

/**
 * The same for whoever posts under a session, admission and all: the session, the count of how often, and the answer
 * are one round trip. True when it is done; false leaves no trace but the count, for any reason, which the ordinary
 * way to the page then tells.
 */
export async function takePartAtOnce(
  pool: Pick<pg.Pool, 'query'>,
  { roundId, sessionHash }: Poster,
  write: Written,
  values: readonly unknown[],
): Promise<boolean> {
  const { rows } = await pool.query<{ refused: string | null }>({
    ...write.session,
    values: [roundId, sessionHash, null, ...values],
  });
  return rows[0]?.refused === null;
}
