import type { Actor, By } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { NotFound } from '../../db/errors.ts';
import { getReviewForUpdate, type Review, type Subject } from './reviews.queries.ts';

/** Whose Review the actor files, in the hat they wear. Anyone else’s: not found. */
export function subjectOf({ hat }: Actor): Subject {
  if (hat.kind === 'supplier') return { kind: 'supplier', id: hat.supplierId };
  if (hat.kind === 'body') return { kind: 'body', id: hat.bodyId };
  throw new NotFound();
}

export function subjectOfReview({ supplierId, bodyId }: Pick<Review, 'supplierId' | 'bodyId'>): Subject {
  if (supplierId !== null) return { kind: 'supplier', id: supplierId };
  if (bodyId !== null) return { kind: 'body', id: bodyId };
  throw new Error('a Review of nobody');
}

/** The actor’s own Review, its row locked. */
export async function getOwnForUpdate(tx: Transaction, by: By, reviewId: string): Promise<Review> {
  const review = await getReviewForUpdate(tx, reviewId);
  const [mine, its] = [subjectOf(by.actor), subjectOfReview(review)];
  if (mine.kind !== its.kind || mine.id !== its.id) throw new NotFound();
  return review;
}
