import { NotFound } from '../../../db/errors.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import { readFromContracts, readLastYear } from '../beside.ts';
import { livingWageOf } from '../living-wage.ts';
import { suggestFor } from '../suggest.rules.ts';
import { type FilerWay, visitReview } from './filer-way.ts';

/** A part of a Review with what its boxes are filled in from. */
export async function loadSection(way: FilerWay, at: Visit) {
  const visit = await visitReview(way, at);
  const section = visit.set.sections.find(({ id }) => id === at.params['section']);
  if (!section) throw new NotFound();
  const questions = visit.set.questions.filter((question) => question.section === section.id);
  const [lastYear, contracts, rate, now] = await Promise.all([
    readLastYear(at.db, visit.review),
    readFromContracts(at.db, visit.review),
    livingWageOf(visit.review.year),
    at.site.clock.now(at.db),
  ]);
  const unanswered = questions.filter(({ id }) => !visit.figures.has(id));
  const suggestions = new Map(
    unanswered.flatMap((question) => {
      const suggestion = suggestFor(question, lastYear.get(question.id), contracts);
      return suggestion ? [[question.id, suggestion] as const] : [];
    }),
  );
  return { visit, section, questions, lastYear, contracts, suggestions, rate, now };
}
export type SectionVisit = Awaited<ReturnType<typeof loadSection>>;
