import type { BodyRole } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import { signedIn } from '../../../web/edge/access.rules.ts';
import { handOver } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theActor, type Visit } from '../../../web/edge/visit.ts';
import { readReviewFile } from '../read-review-file.ts';
import { getForReviewer } from '../reviewer.ts';
import { getReview } from '../reviews.queries.ts';

const readers: readonly BodyRole[] = ['contract-manager', 'finance-officer'];
const filers: readonly BodyRole[] = [...readers, 'administrator'];

/** A file behind a figure, as an attachment, for whoever filed it and for those who may review it. */
export const reviewFileRoute = route({
  path: '/review-files/:review/:evidence',
  who: signedIn,
  async object(at) {
    const reviewId = at.params['review'] ?? '';
    await ensureMayOpen(at, reviewId);
    const key = { reviewId, evidenceId: at.params['evidence'] ?? '' };
    return readReviewFile(at.db, at.site.filesFolder, key);
  },
  page: (_, file) => handOver(file),
});

async function ensureMayOpen(at: Visit, reviewId: string): Promise<void> {
  const { hat } = theActor(at);
  const review = await getReview(at.db, reviewId);
  if (hat.kind === 'supplier' && hat.supplierId === review.supplierId) return;
  if (hat.kind !== 'body') throw new NotFound();
  if (hat.bodyId === review.bodyId && filers.includes(hat.role)) return;
  if (!readers.includes(hat.role)) throw new NotFound();
  await getForReviewer(at.db, { bodyId: hat.bodyId, reviewId });
}
