import { sql } from 'kysely';
import type { Database, Transaction } from '../../db/connect.ts';

const figures = (grade: 'given' | 'evidence' | 'check') => sql<number>`(
  select count(*)::integer from review_figure f where f.review_id = r.id and f.quantity is not null and ${
    grade === 'given'
      ? sql`true`
      : sql`exists (select from ${sql.table(`review_${grade}`)} e
          where e.review_id = f.review_id and e.question_id = f.question_id)`
  })`;

const isLatest = (filer: 'supplier_id' | 'body_id') => sql<boolean>`not exists (
  select from review later where later.${sql.ref(filer)} = r.${sql.ref(filer)} and later.year = r.year
    and later.revision > r.revision and later.signed_at is not null)`;

/** The latest signed revision of every filer’s Review of a year, with how many figures stand at which grade. */
export function selectOpenReviews(db: Database | Transaction) {
  return (
    db
      .selectFrom('review as r')
      .leftJoin('supplier as s', 's.id', 'r.supplier_id')
      .leftJoin('body as b', 'b.id', 'r.body_id')
      .where('r.signed_at', 'is not', null)
      // One after the other: the database finds what is of either by no index.
      .where(isLatest('supplier_id'))
      .where(isLatest('body_id'))
      .select(['r.id as reviewId', 's.slug as supplier', 'b.slug as body', 'r.year', 'r.revision'])
      .select(sql<string>`coalesce(s.name, b.name)`.as('name'))
      .select(['r.question_set as questionSet', 'r.signed_at as signedAt', 'r.closed_at as signedOffAt'])
      .select([figures('given').as('figures'), figures('evidence').as('evidenced')])
      .select([figures('check').as('verified'), 'r.invented as madeUp'])
  );
}
