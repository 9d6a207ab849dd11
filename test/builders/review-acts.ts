import { addEvidence } from '../../src/accountability/review/add-evidence.ts';
import { askQuery } from '../../src/accountability/review/ask-query.ts';
import { closeReview } from '../../src/accountability/review/close-review.ts';
import { correctReview } from '../../src/accountability/review/correct-review.ts';
import { replyToQuery } from '../../src/accountability/review/reply-to-query.ts';
import { saveSection } from '../../src/accountability/review/save-section.ts';
import { type SignInput, signReview } from '../../src/accountability/review/sign-review.ts';
import { listEvidence } from '../../src/accountability/review/threads.queries.ts';
import { verifyFigure } from '../../src/accountability/review/verify-figure.ts';
import type { By } from '../../src/acts/by.ts';
import type { TestSite } from '../site.ts';
import { attempt } from './delivery.ts';
import { buildDraft, buildPaidSupplier, given } from './reviews.ts';

type Paid = Awaited<ReturnType<typeof buildPaidSupplier>>;

/** Acts on Reviews of one supplier at a time: `anew` brings the next one, and the body that pays it. */
export function actOnReviews(test: () => TestSite) {
  let paid: Paid;
  const link = 'https://wrenwick.example.org/payroll';
  const anew = async () => {
    paid = await buildPaidSupplier(test().site);
    return paid;
  };
  const sign = (
    reviewId: string,
    changes: Partial<SignInput> = {},
    by: By = paid.maker.at('2026-06-10T09:20:00Z'),
  ) =>
    attempt(test().db, by, (tx, by) =>
      signReview(tx, by, {
        reviewId,
        name: 'Bea Wrenwick',
        position: 'Director',
        hasAuthority: true,
        ...changes,
      }),
    );
  const evidence = (reviewId: string, questionId = 'staff', by = paid.maker.at()) =>
    attempt(test().db, by, (tx, by) => addEvidence(tx, by, { reviewId, questionId, link }));
  const ask = (reviewId: string, by = paid.manager.at('2026-06-12T09:00:00Z'), questionId = 'staff') => {
    const bodyId = by.actor.hat.kind === 'body' ? by.actor.hat.bodyId : '';
    return attempt(test().db, by, (tx, by) =>
      askQuery(tx, by, { bodyId, reviewId, questionId, words: 'Are agency staff in this?' }),
    );
  };
  const reply = (reviewId: string, queryId: string, more: { link?: string } = {}) =>
    attempt(test().db, paid.maker.at('2026-06-13T09:00:00Z'), (tx, by) =>
      replyToQuery(tx, by, { reviewId, queryId, reply: 'Yes, all six.', ...more }),
    );
  const verify = (reviewId: string, evidenceId: string, by = paid.manager.at('2026-06-14T09:00:00Z')) =>
    attempt(test().db, by, (tx, by) =>
      verifyFigure(tx, by, {
        bodyId: paid.bodyId,
        reviewId,
        questionId: 'staff',
        evidenceId,
        note: 'Payroll total.',
      }),
    );
  const close = (reviewId: string, by = paid.manager.at('2026-06-15T09:00:00Z')) =>
    attempt(test().db, by, (tx, by) =>
      closeReview(tx, by, { bodyId: paid.bodyId, reviewId, note: 'All in order.' }),
    );
  const save = (reviewId: string, questionId: string, value: number, reasons: [string, string][] = []) =>
    attempt(test().db, paid.maker.at(), (tx, by) =>
      saveSection(tx, by, {
        reviewId,
        answers: [{ questionId, answer: given(value), origin: 'typed' }],
        reasons: new Map(reasons),
      }),
    );
  const signed = async () => {
    await anew();
    const reviewId = await buildDraft(test().db, paid.maker);
    await evidence(reviewId);
    const done = await sign(reviewId);
    if ('refused' in done) throw new Error(done.refused);
    const [first] = await listEvidence(test().db, reviewId);
    return { reviewId, evidenceId: first?.id ?? '' };
  };
  const asked = async (reviewId: string) => {
    const answer = await ask(reviewId);
    if ('refused' in answer) throw new Error(answer.refused);
    return answer.queryId;
  };

  const correct = (reviewId: string, why = 'Two people were counted twice.') =>
    attempt(test().db, paid.maker.at('2026-07-01T09:00:00Z'), (tx, by) =>
      correctReview(tx, by, { reviewId, why }),
    );
  return {
    paid: () => paid,
    link,
    anew,
    sign,
    evidence,
    ask,
    reply,
    verify,
    close,
    save,
    signed,
    asked,
    correct,
  };
}
