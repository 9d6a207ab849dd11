import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { londonDate } from '../../../values/dates.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { type Route, route } from '../../../web/edge/route.ts';
import { theActor } from '../../../web/edge/visit.ts';
import { listPayersOf } from '../beside.ts';
import { readMinutesTaken } from '../minutes-taken.ts';
import { subjectOf } from '../own-review.ts';
import { reviewYears } from '../review-years.rules.ts';
import { listReviewsOf } from '../reviews.queries.ts';
import { startReview } from '../start-review.ts';
import { getFiler } from './filer.queries.ts';
import { baseOf, type FilerWay } from './filer-way.ts';
import { HomePage } from './home.page.tsx';
import { ownWords } from './words.en.ts';

const text = ownWords.home;

const form = z.object({ year: z.string(text.faults.year).min(1, text.faults.year) });

/** Where a filer begins a Review, or goes on with one. */
export function homeRoute(way: FilerWay): Route {
  return route({
    path: way.path,
    who: way.who,
    async object(at) {
      const subject = subjectOf(theActor(at));
      const years = reviewYears(londonDate(await at.site.clock.now(at.db)));
      const [filer, reviews, taken] = await Promise.all([
        getFiler(at.db, subject),
        listReviewsOf(at.db, subject),
        readMinutesTaken(at.db),
      ]);
      const [year = ''] = years;
      const supplierId = subject.kind === 'supplier' ? subject.id : null;
      const payers = await listPayersOf(at.db, { ...filer, supplierId, bodyId: null, year });
      return { subject, years, reviews, taken, payers };
    },
    page: (at, { subject, ...shown }, state) => ({
      title: text.title,
      desk: true,
      body: <HomePage kind={subject.kind} base={baseOf(way, at)} form={state} {...shown} />,
    }),
    form,
    async post({ at, tx, by, input }) {
      const begun = await startReview(tx, by, input);
      if (isRefused<'year-not-open' | 'already-signed'>(begun))
        return refuse({ year: text.faults[begun.refused] });
      return seeOther(`${baseOf(way, at)}/${input.year}`);
    },
  });
}
