import { type By, isRefused, type Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { NotFound } from '../../db/errors.ts';
import { uuidV7 } from '../../values/uuid.ts';
import { readFigures } from './figures.queries.ts';
import { getForReviewerForUpdate, type ReviewerFault } from './reviewer.ts';
import { insertQuery, listQueries } from './threads.queries.ts';

export type AskFault = ReviewerFault | 'question-blank' | 'already-asked';

/**
 * A reviewer asks about one figure. What it asks and what comes back is read by every body that pays the supplier, so
 * while a question waits for its answer nobody asks again.
 */
export async function askQuery(
  tx: Transaction,
  by: By,
  input: {
    readonly bodyId: string;
    readonly reviewId: string;
    readonly questionId: string;
    readonly words: string;
  },
): Promise<{ readonly queryId: string } | Refusal<AskFault>> {
  const review = await getForReviewerForUpdate(tx, by, input);
  if (isRefused<ReviewerFault>(review)) return review;
  const figures = await readFigures(tx, review.reviewId);
  if (!figures.has(input.questionId)) throw new NotFound();
  const words = input.words.trim();
  if (!words) return { refused: 'question-blank' };
  const asked = await listQueries(tx, review.reviewId);
  if (asked.some((one) => one.questionId === input.questionId && one.repliedAt === null))
    return { refused: 'already-asked' };
  const now = await by.clock.now(tx);
  const queryId = uuidV7(now.epochMilliseconds, by.random);
  await insertQuery(tx, { ...input, words, queryId, askedBy: by.actor.personId, askedAt: now });
  return { queryId };
}
