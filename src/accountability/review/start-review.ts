import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { londonDate } from '../../values/dates.ts';
import { uuidV7 } from '../../values/uuid.ts';
import { subjectOf } from './own-review.ts';
import { CURRENT_SET } from './read-questions.ts';
import { reviewYears } from './review-years.rules.ts';
import { insertMoments, insertReview, listRevisions, lockSubject } from './reviews.queries.ts';

/**
 * Begins a Review of a year that is over, for the supplier or the body the actor stands for; where one is begun
 * already, that one. What is signed is not begun again: it is corrected.
 */
export async function startReview(
  tx: Transaction,
  by: By,
  input: { readonly year: string },
): Promise<{ readonly reviewId: string } | Refusal<'year-not-open' | 'already-signed'>> {
  const subject = subjectOf(by.actor);
  const { invented } = await lockSubject(tx, subject);
  const now = await by.clock.now(tx);
  const [latest] = await listRevisions(tx, subject, input.year);
  if (latest?.signedAt) return { refused: 'already-signed' };
  if (latest) return { reviewId: latest.reviewId };
  if (!reviewYears(londonDate(now)).includes(input.year)) return { refused: 'year-not-open' };
  const reviewId = uuidV7(now.epochMilliseconds, by.random);
  await insertReview(tx, {
    id: reviewId,
    supplier_id: subject.kind === 'supplier' ? subject.id : null,
    body_id: subject.kind === 'body' ? subject.id : null,
    invented,
    year: input.year,
    revision: 1,
    question_set: CURRENT_SET,
    started_at: now,
    started_by: by.actor.personId,
  });
  await insertMoments(tx, reviewId, [now]);
  return { reviewId };
}
