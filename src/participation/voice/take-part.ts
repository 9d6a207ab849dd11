import type pg from 'pg';
import type { Temporal } from 'temporal-polyfill';
import type { Refusal } from '../../acts/by.ts';
import type { Way } from '../rounds/round-rule.rules.ts';

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

/** Whom a statement is about by `$2`, as `p`, and until when that is known. */
type Who = { readonly from: string; readonly until: string };

const BY_PERSON: Who = { from: 'person p on p.id = $2::uuid', until: `'infinity'::timestamptz` };
const BY_SESSION: Who = {
  from: '(session s join person p on p.id = s.person_id) on s.token_hash = $2::bytea',
  until: 's.expires_at',
};

/** The database’s time, `pp_now()` written out: called, it would cost as much as reading a table. */
const NOW = `clock_timestamp() + coalesce((select clock_offset from installation), interval '0')`;

/**
 * The beginning of every answer (docs/decisions/0003): the round’s row is held against being closed while it runs, and
 * the time is asked for only then, above the lock. `taken` is one row when the person may answer, none otherwise: the
 * round, the person and their own ballot, the round’s key, and what the ballot keeps of them. The register knows a
 * person as SHA-256 of the round’s key and their id; its primary key lets in one. Everything is read in one join,
 * since what each part of a plan costs to start is most of what an answer costs.
 */
function statementOf(who: Who, { way, text, fits = 'true' }: Writing): string {
  const isAsked = way ? `'${way}' = any (m.ways)` : 'true';
  return `
  with decided as materialized (
    select m.id as round_id, m.person_id, m.register_key, m.district_slug, m.proof as tier,
      (m.now at time zone 'Europe/London')::date as day,
      case when m.known_until is null or m.known_until <= m.now then 'not-admitted'
           when m.announced_at is null or m.now < m.opens_at or not (${isAsked}) then 'not-open'
           when m.now >= m.closes_at or m.register_key is null then 'closed'
           when m.postcode_outward is null or m.proof < m.tier then 'not-verified'
           when not (${fits}) then 'misfit' end as refused
    from (
      select held.*, coalesce($3::timestamptz, ${NOW}) as now
      from (
        select r.id, r.announced_at, r.opens_at, r.closes_at, r.tier, r.ways, k.register_key, p.id as person_id,
          p.postcode_outward, p.district_slug, ${who.until} as known_until,
          coalesce((select c.tier from joining_code c where c.round_id = $1 and c.person_id = p.id),
            case when p.email is not null then 1 else 0 end) as proof
        from round r left join round_key k on k.round_id = $1 left join ${who.from} where r.id = $1
        for key share of r) held) m),
  taken as not materialized (
    select round_id, person_id, round_slot(register_key, 'ballot', person_id) as ballot_id, register_key,
      district_slug, tier, day
    from decided where refused is null),
  registered as (
    insert into register_entry as entry (round_id, person_key, tier)
    select round_id, sha256(register_key || uuid_send(person_id)), tier from taken
    on conflict (round_id, person_key) do update set tier = excluded.tier where entry.tier < excluded.tier),
  ${text}
  select refused from decided`;
}

/** The ballot of whoever has none yet, for ways of answering that are given bit by bit. */
export const BALLOT_FIRST = `boxed as (
    insert into ballot (round_id, id, district_slug, answered_on, tier)
    select round_id, ballot_id, district_slug, day, tier from taken on conflict do nothing)`;

/** A way's writing as it is carried out: the statements are put together once. */
export function writingOf(writing: Writing): Written {
  return {
    person: { name: writing.name, text: statementOf(BY_PERSON, writing) },
    session: { name: `${writing.name}-by-session`, text: statementOf(BY_SESSION, writing) },
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
  const refused = rows[0] ? rows[0].refused : 'not-open';
  if (refused === 'misfit') throw new RangeError(`${write.person.name}: the answer does not fit the round`);
  return refused ? { refused } : { given: true };
}

/**
 * The same for whoever posts under a session: who that is and the answer are one round trip. True when it is done;
 * false leaves no trace, for any reason, which the ordinary way to the page then tells.
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
