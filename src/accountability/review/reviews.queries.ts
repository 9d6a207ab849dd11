import { type Insertable, sql, type Updateable } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import { orNotFound } from '../../db/errors.ts';
import type { ReviewTable } from '../../db/tables.ts';
import type { Filer } from './questions.rules.ts';

type Db = Database | Transaction;

/** Whose Review it is: a supplier’s, or a public body’s own. */
export type Subject = { readonly kind: Filer; readonly id: string };

const columns = [
  'r.id as reviewId',
  'r.supplier_id as supplierId',
  'r.body_id as bodyId',
  'r.invented',
  'r.year',
  'r.revision',
  'r.question_set as questionSet',
  'r.corrects',
  'r.started_at as startedAt',
  'r.signed_at as signedAt',
  'r.signed_name as signedName',
  'r.signed_position as signedPosition',
  'r.active_seconds as activeSeconds',
  'r.closed_at as closedAt',
  'r.closed_note as closedNote',
  'c.name as closedBodyName',
] as const;

function selectReviews(db: Db) {
  return db
    .selectFrom('review as r')
    .leftJoin('supplier as s', 's.id', 'r.supplier_id')
    .leftJoin('body as b', 'b.id', 'r.body_id')
    .leftJoin('body as c', 'c.id', 'r.closed_body_id')
    .select(columns)
    .select(sql<string>`coalesce(s.name, b.name)`.as('name'))
    .select(sql<string>`coalesce(s.slug, b.slug)`.as('slug'));
}

export type Review = Awaited<ReturnType<typeof listRevisions>>[number];

/** Every revision of a filer’s Review of a year, the draft too, the latest first. */
export function listRevisions(db: Db, subject: Subject, year: string) {
  return selectReviews(db)
    .where(subject.kind === 'supplier' ? 'r.supplier_id' : 'r.body_id', '=', subject.id)
    .where('r.year', '=', year)
    .orderBy('r.revision', 'desc')
    .execute();
}

/** Everything a filer has begun or signed, the latest year and revision first. */
export function listReviewsOf(db: Db, subject: Subject): Promise<Review[]> {
  return selectReviews(db)
    .where(subject.kind === 'supplier' ? 'r.supplier_id' : 'r.body_id', '=', subject.id)
    .orderBy('r.year', 'desc')
    .orderBy('r.revision', 'desc')
    .execute();
}

export function getReview(db: Db, reviewId: string): Promise<Review> {
  return orNotFound(selectReviews(db).where('r.id', '=', reviewId).executeTakeFirst());
}

/** The Review with its row locked: whether it may still be changed is decided under this lock. */
export function getReviewForUpdate(tx: Transaction, reviewId: string): Promise<Review> {
  return orNotFound(selectReviews(tx).where('r.id', '=', reviewId).forUpdate('r').executeTakeFirst());
}

/** Locks whoever files, so that no two begin the same Review at once, and says whether it is made up. */
export async function lockSubject(tx: Transaction, { kind, id }: Subject): Promise<{ invented: boolean }> {
  if (kind === 'supplier') {
    const found = tx.selectFrom('supplier').select('invented').where('id', '=', id);
    return orNotFound(found.forNoKeyUpdate().executeTakeFirst());
  }
  await orNotFound(
    tx.selectFrom('body').select('id').where('id', '=', id).forNoKeyUpdate().executeTakeFirst(),
  );
  const here = await tx.selectFrom('installation').select('demonstration').executeTakeFirst();
  return { invented: here?.demonstration ?? false };
}

export async function insertReview(tx: Transaction, row: Insertable<ReviewTable>): Promise<void> {
  await tx.insertInto('review').values(row).execute();
}

export async function updateReview(
  tx: Transaction,
  reviewId: string,
  set: Updateable<ReviewTable>,
): Promise<void> {
  await tx.updateTable('review').set(set).where('id', '=', reviewId).execute();
}

/** Somebody opened or saved a page of a draft. */
export async function insertMoments(
  tx: Transaction,
  reviewId: string,
  moments: readonly Temporal.Instant[],
): Promise<void> {
  await tx
    .insertInto('review_moment')
    .values(moments.map((at) => ({ review_id: reviewId, at })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function listMoments(db: Db, reviewId: string): Promise<Temporal.Instant[]> {
  const rows = await db.selectFrom('review_moment').select('at').where('review_id', '=', reviewId).execute();
  return rows.map(({ at }) => at);
}

/** The seconds each first Review took its supplier, of those that answered a version of the questions. */
export async function listSecondsTaken(db: Db, questionSet: number): Promise<number[]> {
  const rows = await db
    .selectFrom('review')
    .select('active_seconds as seconds')
    .where('question_set', '=', questionSet)
    .where('revision', '=', 1)
    .where('supplier_id', 'is not', null)
    .where('active_seconds', 'is not', null)
    .execute();
  return rows.flatMap(({ seconds }) => (seconds === null ? [] : [seconds]));
}
