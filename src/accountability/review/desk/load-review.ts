import { NotFound } from '../../../db/errors.ts';
import { theBody, type Visit } from '../../../web/edge/visit.ts';
import { listWarnings, readFigures } from '../figures.queries.ts';
import { subjectOfReview } from '../own-review.ts';
import { questionsFor } from '../questions.rules.ts';
import { readQuestions } from '../read-questions.ts';
import { getForReviewer } from '../reviewer.ts';
import { listChecks, listEvidence, listQueries } from '../threads.queries.ts';

/** A Review as its reviewer sees it: every figure with its evidence, checks and threads. */
export async function loadReview(at: Visit) {
  const { id: bodyId, slug } = theBody(at);
  const review = await getForReviewer(at.db, { bodyId, reviewId: at.params['review'] ?? '' });
  const { reviewId } = review;
  const [all, figures, evidence, queries, checks, warnings] = await Promise.all([
    readQuestions(review.questionSet),
    readFigures(at.db, reviewId),
    listEvidence(at.db, reviewId),
    listQueries(at.db, reviewId),
    listChecks(at.db, reviewId),
    listWarnings(at.db, reviewId),
  ]);
  const set = questionsFor(all, subjectOfReview(review).kind);
  const desk = `/work/${slug}/reviews`;
  return {
    desk,
    href: `${desk}/${reviewId}`,
    bodyId,
    review,
    set,
    figures,
    evidence,
    queries,
    checks,
    warnings,
  };
}
export type DeskReview = Awaited<ReturnType<typeof loadReview>>;

/** The same with the one question that the path names. */
export async function loadFigure(at: Visit) {
  const loaded = await loadReview(at);
  const question = loaded.set.questions.find(({ id }) => id === at.params['question']);
  const figure = question && loaded.figures.get(question.id);
  if (!question || !figure) throw new NotFound();
  return { ...loaded, question, figure };
}
export type DeskFigure = Awaited<ReturnType<typeof loadFigure>>;
