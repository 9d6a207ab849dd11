import type { Temporal } from 'temporal-polyfill';
import type { By, Refusal } from '../../acts/by.ts';
import { indexForSearch } from '../../acts/search-index.ts';
import type { Transaction } from '../../db/connect.ts';
import { quantitiesOf, readBeside } from './beside.ts';
import { type Figure, listWarnings, readFigures } from './figures.queries.ts';
import { activeSeconds } from './minutes.rules.ts';
import { getOwnForUpdate, subjectOfReview } from './own-review.ts';
import { findImplausible, unexplained } from './plausible.rules.ts';
import { questionsFor } from './questions.rules.ts';
import { readQuestions } from './read-questions.ts';
import { recordReview } from './record-review.ts';
import {
  getReviewForUpdate,
  insertMoments,
  listMoments,
  listRevisions,
  type Review,
  updateReview,
} from './reviews.queries.ts';
import { carryChecks, listQueries } from './threads.queries.ts';
import { reviewHref, words } from './words.en.ts';

export type SignFault =
  | 'signed'
  | 'unanswered'
  | 'implausible'
  | 'name-blank'
  | 'no-authority'
  | 'queries-open';
export type SignInput = {
  readonly reviewId: string;
  readonly name: string;
  readonly position: string;
  readonly hasAuthority: boolean;
};

/**
 * A person with authority signs for the supplier or the body: from here on nothing in it changes. Every question has
 * an answer, and whatever looked wrong was corrected or explained.
 */
export async function signReview(
  tx: Transaction,
  by: By,
  input: SignInput,
): Promise<{ readonly signed: true } | Refusal<SignFault>> {
  const review = await getOwnForUpdate(tx, by, input.reviewId);
  const before = await lockSignedBefore(tx, review);
  const now = await by.clock.now(tx);
  const figures = await readFigures(tx, review.reviewId);
  const fault = findFormFault(review, input) ?? (await findFault(tx, review, figures, before));
  if (fault) return { refused: fault };
  await insertMoments(tx, review.reviewId, [now]);
  await updateReview(tx, review.reviewId, {
    signed_at: now,
    signed_by: by.actor.personId,
    signed_name: input.name.trim(),
    signed_position: input.position.trim(),
    active_seconds: activeSeconds(await listMoments(tx, review.reviewId)),
  });
  if (before) await carryChecks(tx, { from: before.reviewId, to: review.reviewId });
  await publish(tx, by, { ...review, signedAt: now }, figures);
  return { signed: true };
}

function findFormFault({ signedAt }: Review, input: SignInput): SignFault | undefined {
  if (signedAt) return 'signed';
  if (!input.name.trim() || !input.position.trim()) return 'name-blank';
  return input.hasAuthority ? undefined : 'no-authority';
}

async function findFault(
  tx: Transaction,
  review: Review,
  figures: ReadonlyMap<string, Figure>,
  before: Review | undefined,
): Promise<SignFault | undefined> {
  const set = await readQuestions(review.questionSet);
  const { questions } = questionsFor(set, subjectOfReview(review).kind);
  if (questions.some(({ id }) => !figures.has(id))) return 'unanswered';
  const answers = new Map([...figures].map(([id, { answer }]) => [id, answer]));
  const [beside, kept] = await Promise.all([readBeside(tx, review), listWarnings(tx, review.reviewId)]);
  const explained = kept.filter(({ settled }) => settled === 'explained');
  if (unexplained(findImplausible(questions, quantitiesOf(answers), beside), explained).length > 0)
    return 'implausible';
  const queries = before ? await listQueries(tx, before.reviewId) : [];
  return queries.some(({ repliedAt }) => repliedAt === null) ? 'queries-open' : undefined;
}

/** The revision that this one corrects, locked, so that nobody reviews it while it is replaced. */
async function lockSignedBefore(tx: Transaction, review: Review): Promise<Review | undefined> {
  if (review.revision === 1) return undefined;
  const revisions = await listRevisions(tx, subjectOfReview(review), review.year);
  const before = revisions.find(({ revision }) => revision === review.revision - 1);
  return before && getReviewForUpdate(tx, before.reviewId);
}

async function publish(
  tx: Transaction,
  by: By,
  review: Review & { readonly signedAt: Temporal.Instant },
  figures: ReadonlyMap<string, Figure>,
): Promise<void> {
  await recordReview(tx, by, 'review-signed', review, figures);
  await indexForSearch(tx, {
    path: reviewHref(review),
    kind: 'page',
    title: words.title(review.name),
    summary: words.searchSummary(review.name, review.year),
  });
}
