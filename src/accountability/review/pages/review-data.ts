import type { PublicReview } from './load-public.ts';

/** The page of a Review for machines. */
export function reviewData({
  review,
  revisions,
  set,
  figures,
  queries,
  checks,
  warnings,
  isAsked,
}: PublicReview) {
  return {
    filer: review.name,
    slug: review.slug,
    kind: review.supplierId === null ? 'public-body' : 'supplier',
    invented: review.invented,
    year: review.year,
    revision: review.revision,
    revisions: revisions.map(({ revision, signedAt, corrects }) => ({
      revision,
      signedAt: signedAt?.toString() ?? null,
      corrects,
    })),
    asked: isAsked,
    questions: review.questionSet,
    signedAt: review.signedAt?.toString() ?? null,
    signedOffAt: review.closedAt?.toString() ?? null,
    signedOffBy: review.closedBodyName,
    seconds: review.activeSeconds,
    figures: set.questions.flatMap(({ id, short, unit, measure }) => {
      const figure = figures.get(id);
      if (!figure) return [];
      const { answer, grade, files, links, origin } = figure;
      const quantity = answer.hundredths === null ? null : answer.hundredths / 100;
      const said = { answer: answer.answer, quantity, words: answer.words, grade, origin, files, links };
      const check = checks.find(({ questionId }) => questionId === id);
      return [{ question: id, name: short, unit, measure, ...said, verifiedBy: check?.bodyName ?? null }];
    }),
    ...threadData({ warnings, queries }),
  };
}

/** What looked wrong and was explained, and what was asked and answered. */
function threadData({ warnings, queries }: Pick<PublicReview, 'warnings' | 'queries'>) {
  return {
    explained: warnings
      .filter(({ settled }) => settled === 'explained')
      .map(({ questionId, rule, hundredths, reason }) => ({
        question: questionId,
        rule,
        quantity: hundredths / 100,
        reason,
      })),
    queries: queries.map(({ questionId, bodyName, askedAt, words, reply, repliedAt }) => ({
      question: questionId,
      body: bodyName,
      askedAt: askedAt.toString(),
      words,
      reply,
      repliedAt: repliedAt?.toString() ?? null,
    })),
  };
}
