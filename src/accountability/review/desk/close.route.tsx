import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { type Outcome, refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { type CloseFault, closeReview } from '../close-review.ts';
import { ClosePage } from './close.page.tsx';
import { loadReview } from './load-review.ts';
import { reviewers } from './reviewers.ts';
import { deskWords } from './words.en.ts';

const text = deskWords.close;

const form = z.object({ note: z.string().max(2000).default('') });

/** The reviewer’s signature, for all public bodies. */
export const closeRoute = route({
  path: '/work/:body/reviews/:review/sign-off',
  who: reviewers,
  object: loadReview,
  page: (at, loaded, shown) => ({
    title: text.title,
    desk: true,
    body: <ClosePage loaded={loaded} action={at.path} form={shown} />,
  }),
  form,
  async post({ tx, by, object: { bodyId, review, href }, input }): Promise<Outcome> {
    const done = await closeReview(tx, by, { bodyId, reviewId: review.reviewId, ...input });
    if (!isRefused<CloseFault>(done)) return seeOther(href);
    return refuse({ [done.refused === 'note-blank' ? 'note' : '']: text.faults[done.refused] });
  },
});
