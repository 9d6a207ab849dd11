import { route } from '../../../web/edge/route.ts';
import { yearWords } from '../words.en.ts';
import { loadReview } from './load-review.ts';
import { ReviewDeskPage } from './one.page.tsx';
import { reviewers } from './reviewers.ts';
import { deskWords } from './words.en.ts';

/** One Review, figure by figure, for its reviewer. */
export const reviewDeskRoute = route({
  path: '/work/:body/reviews/:review',
  who: reviewers,
  object: loadReview,
  page: (_, loaded) => ({
    title: deskWords.one.heading(loaded.review.name, yearWords(loaded.review.year)),
    desk: true,
    body: <ReviewDeskPage loaded={loaded} />,
  }),
});
