import { type Route, route } from '../../../web/edge/route.ts';
import { quantitiesOf, readBeside } from '../beside.ts';
import { findImplausible, unexplained } from '../plausible.rules.ts';
import { listQueries } from '../threads.queries.ts';
import { type FilerWay, visitReview } from './filer-way.ts';
import { TasksPage } from './tasks.page.tsx';
import { ownWords } from './words.en.ts';

/** The parts of a Review and how far each is; once signed, what the reviewers ask. */
export function tasksRoute(way: FilerWay): Route {
  return route({
    path: `${way.path}/:year`,
    who: way.who,
    async object(at) {
      const visit = await visitReview(way, at);
      const [beside, queries] = await Promise.all([
        readBeside(at.db, visit.review),
        listQueries(at.db, visit.review.reviewId),
      ]);
      return { visit, implausible: openWarnings(visit, beside), queries };
    },
    page: (at, object) => ({
      title: ownWords.tasks.title(object.visit.review.year),
      desk: true,
      body: <TasksPage {...object} isJustSigned={at.query.has('signed')} />,
    }),
  });
}

/** The figures that look wrong and that nobody has explained yet. */
export function openWarnings(
  visit: Awaited<ReturnType<typeof visitReview>>,
  beside: Awaited<ReturnType<typeof readBeside>>,
) {
  const answers = new Map([...visit.figures].map(([id, { answer }]) => [id, answer]));
  const explained = visit.warnings.filter(({ settled }) => settled === 'explained');
  return unexplained(findImplausible(visit.set.questions, quantitiesOf(answers), beside), explained);
}
