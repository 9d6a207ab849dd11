import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { uuidV7 } from '../../values/uuid.ts';
import { getOwnForUpdate, subjectOfReview } from './own-review.ts';
import { insertMoments, insertReview, listRevisions, lockSubject } from './reviews.queries.ts';
import { copyRevision, listQueries } from './threads.queries.ts';

export type CorrectFault = 'not-signed' | 'already-begun' | 'queries-open' | 'reason-blank';

/**
 * Begins a correction of a signed Review: a new revision with its figures and evidence, to be changed and signed. The
 * old one stays as it is, and both can be seen. Queries are answered first.
 */
export async function correctReview(
  tx: Transaction,
  by: By,
  input: { readonly reviewId: string; readonly why: string },
): Promise<{ readonly reviewId: string } | Refusal<CorrectFault>> {
  const review = await getOwnForUpdate(tx, by, input.reviewId);
  await lockSubject(tx, subjectOfReview(review));
  const [latest] = await listRevisions(tx, subjectOfReview(review), review.year);
  if (!review.signedAt) return { refused: 'not-signed' };
  if (latest?.reviewId !== review.reviewId) return { refused: 'already-begun' };
  const why = input.why.trim();
  if (!why) return { refused: 'reason-blank' };
  const queries = await listQueries(tx, review.reviewId);
  if (queries.some(({ repliedAt }) => repliedAt === null)) return { refused: 'queries-open' };
  const now = await by.clock.now(tx);
  const reviewId = uuidV7(now.epochMilliseconds, by.random);
  await insertReview(tx, {
    id: reviewId,
    supplier_id: review.supplierId,
    body_id: review.bodyId,
    invented: review.invented,
    year: review.year,
    revision: review.revision + 1,
    question_set: review.questionSet,
    corrects: why,
    started_at: now,
    started_by: by.actor.personId,
  });
  await copyRevision(tx, { from: review.reviewId, to: reviewId });
  await insertMoments(tx, reviewId, [now]);
  return { reviewId };
}
