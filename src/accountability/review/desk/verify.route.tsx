import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { type Outcome, refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { type VerifyFault, verifyFigure } from '../verify-figure.ts';
import { loadFigure } from './load-review.ts';
import { reviewers } from './reviewers.ts';
import { VerifyPage } from './verify.page.tsx';
import { deskWords } from './words.en.ts';

const text = deskWords.verify;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const fields: Readonly<Record<VerifyFault, string>> = {
  closed: '',
  superseded: '',
  'acts-for-filer': '',
  'no-figure': '',
  'already-verified': '',
  'evidence-not-there': 'evidence',
  'note-blank': 'note',
};

const form = z.object({
  evidence: z.string(text.faults['evidence-not-there']).regex(UUID, text.faults['evidence-not-there']),
  note: z.string().max(1000).default(''),
});

/** An officer looks at the evidence of one figure and verifies it. */
export const verifyRoute = route({
  path: '/work/:body/reviews/:review/:question/verify',
  who: reviewers,
  object: loadFigure,
  page: (at, loaded, shown) => ({
    title: text.title(loaded.question.short),
    desk: true,
    body: <VerifyPage loaded={loaded} action={at.path} form={shown} />,
  }),
  form,
  async post({ tx, by, object: { bodyId, review, question, href }, input }): Promise<Outcome> {
    const key = { bodyId, reviewId: review.reviewId, questionId: question.id };
    const done = await verifyFigure(tx, by, { ...key, evidenceId: input.evidence, note: input.note });
    if (!isRefused<VerifyFault>(done)) return seeOther(`${href}/${question.id}`);
    return refuse({ [fields[done.refused]]: text.faults[done.refused] });
  },
});
