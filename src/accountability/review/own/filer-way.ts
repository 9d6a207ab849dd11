import { NotFound } from '../../../db/errors.ts';
import { aSupplier, bodyRole, type Who } from '../../../web/edge/access.rules.ts';
import { theActor, type Visit } from '../../../web/edge/visit.ts';
import { listWarnings, readFigures } from '../figures.queries.ts';
import { subjectOf } from '../own-review.ts';
import { questionsFor } from '../questions.rules.ts';
import { readQuestions } from '../read-questions.ts';
import { listRevisions } from '../reviews.queries.ts';

/** The same pages stand twice: for suppliers, and for a public body’s own Review. */
export type FilerWay = { readonly path: string; readonly who: Who };
export const filerWays: readonly FilerWay[] = [
  { path: '/supplier/review', who: aSupplier },
  { path: '/work/:body/review', who: bodyRole('contract-manager', 'finance-officer', 'administrator') },
];

/** Where the filer’s own pages begin. */
export function baseOf(way: FilerWay, at: Visit): string {
  return way.path.replace(':body', at.body?.slug ?? '');
}

/** The filer’s latest revision of the year in the path, with its questions and answers so far. */
export async function visitReview(way: FilerWay, at: Visit) {
  const subject = subjectOf(theActor(at));
  const year = at.params['year'] ?? '';
  const revisions = await listRevisions(at.db, subject, year);
  const [review] = revisions;
  if (!review) throw new NotFound();
  const [all, figures, warnings] = await Promise.all([
    readQuestions(review.questionSet),
    readFigures(at.db, review.reviewId),
    listWarnings(at.db, review.reviewId),
  ]);
  const base = baseOf(way, at);
  const set = questionsFor(all, subject.kind);
  return { base, href: `${base}/${year}`, subject, review, revisions, set, figures, warnings };
}
export type ReviewVisit = Awaited<ReturnType<typeof visitReview>>;
