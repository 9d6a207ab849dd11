import type { By, Refusal } from '../../acts/by.ts';
import type { Database, Transaction } from '../../db/connect.ts';
import { NotFound } from '../../db/errors.ts';
import { listHats, listRepresentatives } from '../../people/roles/roles.queries.ts';
import { sumByPayer } from '../spend/totals/supplier-years.queries.ts';
import { subjectOfReview } from './own-review.ts';
import { getReview, getReviewForUpdate, listRevisions, type Review } from './reviews.queries.ts';

type Key = { readonly bodyId: string; readonly reviewId: string };

/**
 * A signed Review as an officer of a body may review it: a supplier’s that the body pays, or another public body’s
 * own. Anything else, a draft too, is not found.
 */
export async function getForReviewer(db: Database | Transaction, { bodyId, reviewId }: Key): Promise<Review> {
  const review = await getReview(db, reviewId);
  if (!review.signedAt || !(await mayReview(db, bodyId, review))) throw new NotFound();
  return review;
}

async function mayReview(db: Database | Transaction, bodyId: string, review: Review): Promise<boolean> {
  const { supplierId, invented } = review;
  if (supplierId === null) return review.bodyId !== bodyId;
  const payers = await sumByPayer(db, { invented }, supplierId);
  return payers.some((payer) => payer.bodyId === bodyId);
}

export type ReviewerFault = 'closed' | 'superseded' | 'acts-for-filer';

/** The same with its row locked, for an act of the reviewer’s; whoever also acts for the filer is refused. */
export async function getForReviewerForUpdate(
  tx: Transaction,
  by: By,
  key: Key,
): Promise<Review | Refusal<ReviewerFault>> {
  await getReviewForUpdate(tx, key.reviewId);
  const review = await getForReviewer(tx, key);
  if (review.closedAt) return { refused: 'closed' };
  const revisions = await listRevisions(tx, subjectOfReview(review), review.year);
  if (revisions.some((one) => one.signedAt !== null && one.revision > review.revision))
    return { refused: 'superseded' };
  return (await actsForFiler(tx, by, review)) ? { refused: 'acts-for-filer' } : review;
}

async function actsForFiler(tx: Transaction, by: By, { supplierId, bodyId }: Review): Promise<boolean> {
  const { personId } = by.actor;
  if (supplierId !== null)
    return (await listRepresentatives(tx, [supplierId])).some((one) => one.personId === personId);
  const held = await listHats(tx, personId);
  return held.some(({ hat }) => hat.kind === 'body' && hat.bodyId === bodyId);
}
