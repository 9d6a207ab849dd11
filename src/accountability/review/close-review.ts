import { type By, isRefused, type Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { readFigures } from './figures.queries.ts';
import { recordReview } from './record-review.ts';
import { getForReviewerForUpdate, type ReviewerFault } from './reviewer.ts';
import { updateReview } from './reviews.queries.ts';
import { listQueries } from './threads.queries.ts';

export type CloseFault = ReviewerFault | 'queries-open' | 'note-blank';

/** The reviewer signs off, for all bodies, with a note. What was not verified stays claimed or evidenced. */
export async function closeReview(
  tx: Transaction,
  by: By,
  input: { readonly bodyId: string; readonly reviewId: string; readonly note: string },
): Promise<{ readonly closed: true } | Refusal<CloseFault>> {
  const review = await getForReviewerForUpdate(tx, by, input);
  if (isRefused<ReviewerFault>(review)) return review;
  const queries = await listQueries(tx, review.reviewId);
  if (queries.some(({ repliedAt }) => repliedAt === null)) return { refused: 'queries-open' };
  const note = input.note.trim();
  if (!note) return { refused: 'note-blank' };
  const now = await by.clock.now(tx);
  await updateReview(tx, review.reviewId, {
    closed_at: now,
    closed_by: by.actor.personId,
    closed_body_id: input.bodyId,
    closed_note: note,
  });
  await recordReview(tx, by, 'review-closed', review, await readFigures(tx, review.reviewId));
  return { closed: true };
}
