import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { type Outcome, refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { type AskFault, askQuery } from '../ask-query.ts';
import { FigureDeskPage } from './figure.page.tsx';
import { loadFigure } from './load-review.ts';
import { reviewers } from './reviewers.ts';
import { deskWords } from './words.en.ts';

const { faults } = deskWords.figure;

const form = z.object({ words: z.string().max(2000).default('') });

/** One figure with its evidence and its thread; the reviewer asks about it here. */
export const figureDeskRoute = route({
  path: '/work/:body/reviews/:review/:question',
  who: reviewers,
  object: loadFigure,
  page: (at, loaded, shown) => ({
    title: loaded.question.short,
    desk: true,
    body: <FigureDeskPage loaded={loaded} action={at.path} form={shown} />,
  }),
  form,
  async post({ at, tx, by, object: { bodyId, review, question }, input }): Promise<Outcome> {
    const key = { bodyId, reviewId: review.reviewId, questionId: question.id };
    const asked = await askQuery(tx, by, { ...key, ...input });
    if (!isRefused<AskFault>(asked)) return seeOther(at.path);
    return refuse({ [asked.refused === 'question-blank' ? 'words' : '']: faults[asked.refused] });
  },
});
