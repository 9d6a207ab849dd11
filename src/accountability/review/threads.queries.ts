import { type Insertable, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import { orNotFound } from '../../db/errors.ts';
import type { ReviewCheckTable, ReviewEvidenceTable } from '../../db/tables.ts';

type Db = Database | Transaction;
export type FigureKey = { readonly reviewId: string; readonly questionId: string };

export type Evidence = Awaited<ReturnType<typeof listEvidence>>[number];

/** The files and links behind a Review’s figures, in the order they came. */
export function listEvidence(db: Db, reviewId: string) {
  return db
    .selectFrom('review_evidence')
    .select(['id', 'question_id as questionId', 'link', 'name', 'media_type as mediaType'])
    .select(['size_bytes as sizeBytes', 'sha256', 'added_at as addedAt'])
    .where('review_id', '=', reviewId)
    .orderBy('added_at')
    .orderBy('id')
    .execute();
}

export function getEvidence(db: Db, key: { readonly reviewId: string; readonly evidenceId: string }) {
  return orNotFound(
    db
      .selectFrom('review_evidence')
      .select(['id', 'question_id as questionId', 'link', 'name', 'media_type as mediaType', 'sha256'])
      .where('review_id', '=', key.reviewId)
      .where('id', '=', key.evidenceId)
      .executeTakeFirst(),
  );
}

export async function insertEvidence(tx: Transaction, row: Insertable<ReviewEvidenceTable>): Promise<void> {
  await tx.insertInto('review_evidence').values(row).execute();
}

export async function deleteEvidence(
  tx: Transaction,
  key: FigureKey & { readonly evidenceId: string },
): Promise<void> {
  await tx
    .deleteFrom('review_evidence')
    .where('review_id', '=', key.reviewId)
    .where('question_id', '=', key.questionId)
    .where('id', '=', key.evidenceId)
    .execute();
}

export type Query = Awaited<ReturnType<typeof listQueries>>[number];

/** What reviewers asked about a Review and what was answered, in the order it was asked. */
export function listQueries(db: Db, reviewId: string) {
  return db
    .selectFrom('review_query as q')
    .innerJoin('body as b', 'b.id', 'q.body_id')
    .select(['q.id as queryId', 'q.question_id as questionId', 'q.body_id as bodyId', 'b.name as bodyName'])
    .select(['q.asked_at as askedAt', 'q.words', 'q.reply', 'q.replied_at as repliedAt'])
    .where('q.review_id', '=', reviewId)
    .orderBy('q.asked_at')
    .orderBy('q.id')
    .execute();
}

export async function insertQuery(
  tx: Transaction,
  query: FigureKey & {
    readonly queryId: string;
    readonly bodyId: string;
    readonly askedBy: string;
    readonly askedAt: Temporal.Instant;
    readonly words: string;
  },
): Promise<void> {
  await tx
    .insertInto('review_query')
    .values({
      review_id: query.reviewId,
      question_id: query.questionId,
      id: query.queryId,
      body_id: query.bodyId,
      asked_by: query.askedBy,
      asked_at: query.askedAt,
      words: query.words,
    })
    .execute();
}

/** Writes the one answer to a query; answers whether it was still open. */
export async function answerQuery(
  tx: Transaction,
  key: { readonly reviewId: string; readonly queryId: string },
  reply: { readonly reply: string; readonly replied_by: string; readonly replied_at: Temporal.Instant },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('review_query')
    .set(reply)
    .where('review_id', '=', key.reviewId)
    .where('id', '=', key.queryId)
    .where('replied_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Which figures an officer verified, for which body, resting on which evidence. */
export function listChecks(db: Db, reviewId: string) {
  return db
    .selectFrom('review_check as c')
    .innerJoin('body as b', 'b.id', 'c.body_id')
    .select(['c.question_id as questionId', 'c.evidence_id as evidenceId', 'b.name as bodyName'])
    .select(['c.checked_at as checkedAt', 'c.note'])
    .where('c.review_id', '=', reviewId)
    .execute();
}

export async function insertCheck(tx: Transaction, row: Insertable<ReviewCheckTable>): Promise<void> {
  await tx.insertInto('review_check').values(row).execute();
}

/** Copies the figures and the evidence of a signed revision into its correction. */
export async function copyRevision(
  tx: Transaction,
  of: { readonly from: string; readonly to: string },
): Promise<void> {
  await sql`
    insert into review_figure (review_id, question_id, answer, quantity, words, origin, saved_at, saved_by)
    select ${of.to}, question_id, answer, quantity, words, origin, saved_at, saved_by
    from review_figure where review_id = ${of.from}`.execute(tx);
  await sql`
    insert into review_evidence (review_id, question_id, id, link, name, media_type, size_bytes, sha256, added_at, added_by)
    select ${of.to}, question_id, id, link, name, media_type, size_bytes, sha256, added_at, added_by
    from review_evidence where review_id = ${of.from}`.execute(tx);
}

/** What was verified stays verified in a correction, where neither the figure nor the evidence changed. */
export async function carryChecks(
  tx: Transaction,
  of: { readonly from: string; readonly to: string },
): Promise<void> {
  await sql`
    insert into review_check (review_id, question_id, evidence_id, body_id, checked_by, checked_at, note)
    select ${of.to}, c.question_id, c.evidence_id, c.body_id, c.checked_by, c.checked_at, c.note
    from review_check c
    join review_figure a on a.review_id = c.review_id and a.question_id = c.question_id
    join review_figure b on b.review_id = ${of.to} and b.question_id = c.question_id
      and (b.answer, b.quantity, b.words) is not distinct from (a.answer, a.quantity, a.words)
    join review_evidence e on e.review_id = ${of.to} and e.question_id = c.question_id and e.id = c.evidence_id
    where c.review_id = ${of.from}`.execute(tx);
}
