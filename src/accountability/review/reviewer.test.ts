import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attempt } from '../../../test/builders/delivery.ts';
import { actOnReviews } from '../../../test/builders/review-acts.ts';
import { buildDraft, buildReviewer, REVIEW_YEAR, reviewedAt } from '../../../test/builders/reviews.ts';
import { openTestSite, type TestSite } from '../../../test/site.ts';
import { NotFound } from '../../db/errors.ts';
import { closeReview } from './close-review.ts';
import { readFigures } from './figures.queries.ts';
import { listRevisions } from './reviews.queries.ts';
import { listEvidence } from './threads.queries.ts';

let test: TestSite;
beforeAll(async () => {
  test = await openTestSite();
});
afterAll(() => test.close());
const acts = actOnReviews(() => test);
const { paid, anew, sign, evidence, ask, reply, verify, close, save, signed, asked, correct, link } = acts;

describe('the reviewer', () => {
  it('is an officer of a body that pays the supplier, and not somebody who acts for it', async () => {
    const { reviewId } = await signed();
    const outsider = await buildReviewer(test.db);
    await expect(ask(reviewId, outsider.at())).rejects.toThrow(NotFound);
    await test.db
      .insertInto('supplier_role')
      .values({
        supplier_id: paid().supplierId,
        person_id: paid().manager.personId,
        role: 'representative',
        granted_at: reviewedAt,
      })
      .execute();
    expect(await ask(reviewId)).toEqual({ refused: 'acts-for-filer' });
  });

  it('asks, is answered once for all bodies, with evidence that can come with the answer', async () => {
    const { reviewId } = await signed();
    const queryId = await asked(reviewId);
    expect(await ask(reviewId)).toEqual({ refused: 'already-asked' });
    expect(await close(reviewId)).toEqual({ refused: 'queries-open' });
    expect(await reply(reviewId, queryId, { link })).toEqual({ replied: true });
    expect(await reply(reviewId, queryId)).toEqual({ refused: 'already-answered' });
    expect(await listEvidence(test.db, reviewId)).toHaveLength(2);
  });

  it('asks once when two ask at the same moment', async () => {
    const { reviewId } = await signed();
    const results = await Promise.all([1, 2, 3].map(() => ask(reviewId)));
    expect(results.filter((result) => 'queryId' in result)).toHaveLength(1);
  });

  it('verifies only what has evidence, also in the database', async () => {
    const { reviewId, evidenceId } = await signed();
    expect(await verify(reviewId, paid().supplierId)).toEqual({ refused: 'evidence-not-there' });
    const bare = test.db.insertInto('review_check').values({
      review_id: reviewId,
      question_id: 'turnover',
      evidence_id: evidenceId,
      body_id: paid().bodyId,
      checked_by: paid().manager.personId,
      checked_at: reviewedAt,
      note: 'Looks right.',
    });
    await expect(bare.execute()).rejects.toMatchObject({ constraint: 'review_check_only_with_evidence' });
    expect(await verify(reviewId, evidenceId)).toEqual({ verified: true });
    expect(await verify(reviewId, evidenceId)).toEqual({ refused: 'already-verified' });
    expect((await readFigures(test.db, reviewId)).get('staff')?.grade).toBe('verified');
  });

  it('signs off once, and then nothing is asked, answered or verified', async () => {
    const { reviewId, evidenceId } = await signed();
    const results = await Promise.all([1, 2].map(() => close(reviewId)));
    expect(results).toContainEqual({ closed: true });
    expect(results).toContainEqual({ refused: 'closed' });
    expect(await ask(reviewId)).toEqual({ refused: 'closed' });
    expect(await verify(reviewId, evidenceId)).toEqual({ refused: 'closed' });
  });

  it('of a public body’s own Review is an officer of another body', async () => {
    await anew();
    const finance = await buildReviewer(test.db);
    const reviewId = await buildDraft(test.db, finance);
    await sign(reviewId, {}, finance.at('2026-06-10T09:20:00Z'));
    const own = { bodyId: finance.bodyId, reviewId, note: 'Fine.' };
    const closeOwn = attempt(test.db, finance.at(), (tx, by) => closeReview(tx, by, own));
    await expect(closeOwn).rejects.toThrow(NotFound);
    expect(await close(reviewId)).toEqual({ closed: true });
  });
});

describe('a correction', () => {
  it('is a new revision beside the old one; what did not change stays verified', async () => {
    const { reviewId, evidenceId } = await signed();
    await evidence(reviewId, 'trees');
    await verify(reviewId, evidenceId);
    expect(await correct(reviewId, ' ')).toEqual({ refused: 'reason-blank' });
    const begun = await correct(reviewId);
    const second = 'reviewId' in begun ? begun.reviewId : '';
    expect(await correct(reviewId)).toEqual({ refused: 'already-begun' });
    await save(second, 'trees', 7);
    expect(await sign(second, {}, paid().maker.at('2026-07-01T09:30:00Z'))).toEqual({ signed: true });
    const figures = await readFigures(test.db, second);
    expect(figures.get('staff')?.grade).toBe('verified');
    expect((await readFigures(test.db, reviewId)).get('trees')?.answer.answer).toBe('not-known');
    const subject = { kind: 'supplier', id: paid().supplierId } as const;
    expect((await listRevisions(test.db, subject, REVIEW_YEAR)).map(({ revision }) => revision)).toEqual([
      2, 1,
    ]);
    expect(await ask(reviewId)).toEqual({ refused: 'superseded' });
    expect(await close(second)).toEqual({ closed: true });
  });

  it('waits until queries are answered', async () => {
    const { reviewId } = await signed();
    await asked(reviewId);
    expect(await correct(reviewId)).toEqual({ refused: 'queries-open' });
  });

  it('drops the check of a figure that it changes', async () => {
    const { reviewId, evidenceId } = await signed();
    await verify(reviewId, evidenceId);
    const begun = await correct(reviewId);
    const second = 'reviewId' in begun ? begun.reviewId : '';
    await save(second, 'staff', 19);
    await sign(second, {}, paid().maker.at('2026-07-01T09:30:00Z'));
    expect((await readFigures(test.db, second)).get('staff')?.grade).toBe('evidenced');
  });
});
