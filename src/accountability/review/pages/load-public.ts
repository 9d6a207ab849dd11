import type { Database } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { listWarnings, readFigures } from '../figures.queries.ts';
import { isAskedForReview } from '../is-asked.ts';
import { questionsFor } from '../questions.rules.ts';
import { readQuestions } from '../read-questions.ts';
import { listReviewsOf, type Subject } from '../reviews.queries.ts';
import { listChecks, listQueries } from '../threads.queries.ts';

export type PublicAsk = { readonly year: string | null; readonly revision: string | null };

/** A filer’s signed Review as everyone sees it: the latest of the year asked for, or the revision asked for. */
export async function loadPublic(db: Database, subject: Subject, ask: PublicAsk) {
  const signed = (await listReviewsOf(db, subject)).filter(({ signedAt }) => signedAt !== null);
  const year = signed.find((review) => review.year === ask.year)?.year ?? signed[0]?.year;
  const revisions = signed.filter((review) => review.year === year);
  const asked = revisions.find(({ revision }) => String(revision) === ask.revision);
  if (ask.revision !== null && !asked) throw new NotFound();
  const review = asked ?? revisions[0];
  if (!review) return undefined;
  const [all, figures, queries, checks, warnings, isAsked] = await Promise.all([
    readQuestions(review.questionSet),
    readFigures(db, review.reviewId),
    listQueries(db, review.reviewId),
    listChecks(db, review.reviewId),
    listWarnings(db, review.reviewId),
    review.supplierId === null || isAskedForReview(db, { ...review, supplierId: review.supplierId }),
  ]);
  const set = questionsFor(all, subject.kind);
  const years = [...new Set(signed.map((one) => one.year))];
  return { subject, review, revisions, years, set, figures, queries, checks, warnings, isAsked };
}
export type PublicReview = NonNullable<Awaited<ReturnType<typeof loadPublic>>>;
