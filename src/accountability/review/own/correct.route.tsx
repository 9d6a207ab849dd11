import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { type Outcome, refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { type Route, route } from '../../../web/edge/route.ts';
import { type CorrectFault, correctReview } from '../correct-review.ts';
import { CorrectPage } from './correct.page.tsx';
import { type FilerWay, visitReview } from './filer-way.ts';
import { ownWords } from './words.en.ts';

const text = ownWords.correct;

const form = z.object({ why: z.string().max(500).default('') });

/** A signed Review is corrected by a new revision. */
export function correctRoute(way: FilerWay): Route {
  return route({
    path: `${way.path}/:year/correct`,
    who: way.who,
    object: (at) => visitReview(way, at),
    page: (at, visit, shown) =>
      visit.review.signedAt
        ? {
            title: text.title,
            desk: true,
            body: <CorrectPage visit={visit} action={at.path} form={shown} />,
          }
        : seeOther(visit.href),
    form,
    async post({ tx, by, object: { review, href }, input }): Promise<Outcome> {
      const begun = await correctReview(tx, by, { reviewId: review.reviewId, ...input });
      if (!isRefused<CorrectFault>(begun)) return seeOther(href);
      const field = begun.refused === 'reason-blank' ? 'why' : '';
      return refuse({ [field]: text.faults[begun.refused] });
    },
  });
}
