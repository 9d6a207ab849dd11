import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../db/connect.ts';
import { likeAnywhere } from '../../db/like-pattern.ts';
import type { Standing } from './standing.rules.ts';

/** What a supplier signed last, on one line of a list. */
export type ListedSigner = {
  readonly slug: string;
  readonly name: string;
  readonly invented: boolean;
  readonly version: number;
  readonly signedAt: Temporal.Instant;
  readonly expiresOn: Temporal.PlainDate;
  readonly withdrawnAt: Temporal.Instant | null;
  readonly standing: Standing;
  readonly do: number;
  readonly will: number;
  readonly notForUs: number;
};

export type SignersAsk = {
  /** Any part of the name. */
  readonly search: string;
  readonly standing: Standing | undefined;
  readonly today: Temporal.PlainDate;
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
};

/** Each supplier’s last signature with how it stands; what a merged supplier signed belongs to the other. */
function lastSignatures(today: Temporal.PlainDate) {
  return sql`
    select distinct on (s.id) s.id as supplier_id, s.slug, s.name, s.invented, g.id, g.version, g.signed_at,
      g.expires_on, g.withdrawn_at,
      case when g.withdrawn_at is not null then 'withdrawn' when g.expires_on <= ${today}::date then 'expired'
        else 'signed' end as standing
    from charter_signature g
    join supplier m on m.id = g.supplier_id
    join supplier s on s.id = coalesce(m.merged_into, m.id)
    order by s.id, g.signed_at desc, g.id desc`;
}

/** Suppliers that ever signed, by name, a page at a time where a limit is given. */
export async function listSigners(db: Database, ask: SignersAsk): Promise<ListedSigner[]> {
  const { rows } = await sql<ListedSigner>`
    with last as (${lastSignatures(ask.today)}),
    page as (select * from last where ${fits(ask)} order by name, slug
      limit ${ask.limit ?? null} offset ${ask.offset ?? 0})
    select p.slug, p.name, p.invented, p.version, p.signed_at as "signedAt", p.expires_on as "expiresOn",
      p.withdrawn_at as "withdrawnAt", p.standing,
      count(*) filter (where a.answer = 'do') as "do", count(*) filter (where a.answer = 'will') as "will",
      count(*) filter (where a.answer = 'not-for-us') as "notForUs"
    from page p join charter_answer a on a.signature_id = p.id
    group by p.slug, p.name, p.invented, p.version, p.signed_at, p.expires_on, p.withdrawn_at, p.standing
    order by p.name, p.slug`.execute(db);
  return rows;
}

/** How many such a list holds, and how many of all signatures stand, ran out, and were withdrawn. */
export async function countSigners(
  db: Database,
  ask: SignersAsk,
): Promise<Readonly<Record<Standing | 'found', number>>> {
  const { rows } = await sql<Record<Standing | 'found', number>>`
    with last as (${lastSignatures(ask.today)})
    select count(*) filter (where ${fits(ask)}) as found, count(*) filter (where standing = 'signed') as signed,
      count(*) filter (where standing = 'expired') as expired,
      count(*) filter (where standing = 'withdrawn') as withdrawn
    from last`.execute(db);
  return rows[0] ?? { found: 0, signed: 0, expired: 0, withdrawn: 0 };
}

function fits({ search, standing }: SignersAsk) {
  return sql<boolean>`name ilike ${likeAnywhere(search.trim())}
    and (${standing ?? null}::text is null or standing = ${standing ?? null})`;
}

export type ListedBody = Pick<
  ListedSigner,
  'slug' | 'name' | 'signedAt' | 'expiresOn' | 'withdrawnAt' | 'standing'
>;

/** The public bodies that ever signed, by name, each with its last signature. */
export async function listSigningBodies(db: Database, today: Temporal.PlainDate): Promise<ListedBody[]> {
  const { rows } = await sql<ListedBody>`
    select * from (select distinct on (b.id) b.slug, b.name, g.signed_at as "signedAt", g.expires_on as "expiresOn",
        g.withdrawn_at as "withdrawnAt",
        case when g.withdrawn_at is not null then 'withdrawn' when g.expires_on <= ${today}::date then 'expired'
          else 'signed' end as standing
      from charter_signature g join body b on b.id = g.body_id
      order by b.id, g.signed_at desc, g.id desc) last
    order by name`.execute(db);
  return rows;
}

/** How many suppliers’ signings were timed, and the seconds that half of them stayed under (the lower median). */
export async function timeSignings(
  db: Database,
): Promise<{ readonly count: number; readonly seconds: number | null }> {
  const { rows } = await sql<{ count: number; seconds: number | null }>`
    select count(*) as count, percentile_disc(0.5) within group
      (order by ceil(extract(epoch from signed_at - started_at))::bigint) as seconds
    from charter_signature where supplier_id is not null`.execute(db);
  return rows[0] ?? { count: 0, seconds: null };
}
