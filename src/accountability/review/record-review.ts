import type { By } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { canonicalJson } from '../../values/canonical-json.ts';
import { sha256Hex } from '../files/sha256.rules.ts';
import { recordEntry } from '../record/record-entry.ts';
import type { Figure } from './figures.queries.ts';
import type { Grade } from './questions.rules.ts';
import type { Review } from './reviews.queries.ts';

/** Records that a Review was signed or closed: of what, how many figures at which grade, and the hash of them all. */
export async function recordReview(
  tx: Transaction,
  by: By,
  type: 'review-signed' | 'review-closed',
  review: Review,
  figures: ReadonlyMap<string, Figure>,
): Promise<void> {
  const all = [...figures.values()].sort((a, b) => (a.questionId < b.questionId ? -1 : 1));
  const count = (grade: Grade) => all.filter((figure) => figure.grade === grade).length;
  const said = all.map(({ questionId, answer }) => ({ question: questionId, ...answer }));
  const { hat } = by.actor;
  const bodyId = review.bodyId ?? (hat.kind === 'body' ? hat.bodyId : undefined);
  await recordEntry(tx, by, {
    type,
    subject: bodyId === undefined ? {} : { bodyId },
    facts: {
      review: review.reviewId,
      supplier: review.supplierId,
      year: review.year,
      revision: review.revision,
      questions: review.questionSet,
      claimed: count('claimed'),
      evidenced: count('evidenced'),
      verified: count('verified'),
      figuresSha256: sha256Hex(canonicalJson(said)),
    },
  });
}
