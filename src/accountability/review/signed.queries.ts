import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import { likeAnywhere } from '../../db/like-pattern.ts';

type Db = Database | Transaction;

/** The latest signed revision of a filer’s Review of a year, with how many figures stand at which grade. */
export type SignedReview = {
  readonly reviewId: string;
  readonly supplierId: string | null;
  readonly bodyId: string | null;
  readonly name: string;
  readonly slug: string;
  readonly invented: boolean;
  readonly year: string;
  readonly revision: number;
  readonly questionSet: number;
  readonly signedAt: Temporal.Instant;
  readonly closedAt: Temporal.Instant | null;
  readonly given: number;
  /** Of the figures given: with a file or a link, checked or not. */
  readonly evidenced: number;
  readonly verified: number;
  readonly openQueries: number;
  /** How many there are on all pages. */
  readonly total: number;
};

export type SignedAsk = {
  readonly year?: string | undefined;
  /** Any part of the filer’s name. */
  readonly search?: string | undefined;
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
};

const latest = sql`
  select distinct on (coalesce(supplier_id, body_id), year) * from review
  where signed_at is not null order by coalesce(supplier_id, body_id), year, revision desc`;

/** Signed Reviews, the latest revision of each, by year and name; a page at a time where a limit is given. */
export async function listSigned(db: Db, ask: SignedAsk = {}): Promise<SignedReview[]> {
  const { year = '', search = '', limit = null, offset = 0 } = ask;
  const { rows } = await sql<SignedReview>`
    select r.id as "reviewId", r.supplier_id as "supplierId", r.body_id as "bodyId", coalesce(s.name, b.name) as name,
      coalesce(s.slug, b.slug) as slug, r.invented, r.year, r.revision, r.question_set as "questionSet",
      r.signed_at as "signedAt", r.closed_at as "closedAt", f.given, f.evidenced, f.verified,
      (select count(*) from review_query q where q.review_id = r.id and q.replied_at is null) as "openQueries",
      count(*) over () as total
    from (${latest}) r
    left join supplier s on s.id = r.supplier_id
    left join body b on b.id = r.body_id
    cross join lateral (
      select count(*) as given,
        count(*) filter (where exists (select from review_evidence e
          where e.review_id = g.review_id and e.question_id = g.question_id)) as evidenced,
        count(*) filter (where exists (select from review_check c
          where c.review_id = g.review_id and c.question_id = g.question_id)) as verified
      from review_figure g where g.review_id = r.id and g.quantity is not null) f
    where (${year === ''} or r.year = ${year})
      and (${search.trim() === ''} or coalesce(s.name, b.name) ilike ${likeAnywhere(search.trim())})
    order by r.year desc, name, r.id
    limit ${limit} offset ${offset}`.execute(db);
  return rows;
}

/** The years there are signed Reviews of, the latest first. */
export async function listSignedYears(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('review')
    .select('year')
    .distinct()
    .where('signed_at', 'is not', null)
    .orderBy('year', 'desc')
    .execute();
  return rows.map(({ year }) => year);
}

export type CountedFigure = {
  readonly reviewId: string;
  readonly questionId: string;
  readonly hundredths: number;
  readonly evidence: number;
  readonly isVerified: boolean;
};

/** Every quantity in these Reviews, with what its grade rests on. */
export async function listQuantities(db: Db, reviewIds: readonly string[]): Promise<CountedFigure[]> {
  const { rows } = await sql<CountedFigure>`
    select f.review_id as "reviewId", f.question_id as "questionId", (f.quantity * 100)::bigint as hundredths,
      (select count(*) from review_evidence e
        where e.review_id = f.review_id and e.question_id = f.question_id) as evidence,
      exists (select from review_check c
        where c.review_id = f.review_id and c.question_id = f.question_id) as "isVerified"
    from review_figure f
    where f.review_id = any(${[...reviewIds]}::uuid[]) and f.quantity is not null`.execute(db);
  return rows;
}
