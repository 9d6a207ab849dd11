import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attempt } from '../../../test/builders/delivery.ts';
import { htmlPage, plainPdf } from '../../../test/builders/pictures.ts';
import { actOnReviews } from '../../../test/builders/review-acts.ts';
import { buildDraft, buildPaidSupplier, REVIEW_YEAR } from '../../../test/builders/reviews.ts';
import { openTestSite, type TestSite } from '../../../test/site.ts';
import { NotFound } from '../../db/errors.ts';
import { addEvidence, removeEvidence } from './add-evidence.ts';
import { listWarnings, readFigures } from './figures.queries.ts';
import { getReview } from './reviews.queries.ts';
import { startReview } from './start-review.ts';
import { listEvidence } from './threads.queries.ts';

let test: TestSite;
let folder: string;
beforeAll(async () => {
  test = await openTestSite();
  folder = await mkdtemp(join(tmpdir(), 'pp-review-'));
});
afterAll(async () => {
  await test.close();
  await rm(folder, { recursive: true });
});
const { paid, anew, sign, evidence, ask, save, signed } = actOnReviews(() => test);

describe('beginning a Review', () => {
  it('is for a year that is over, and the same one when begun twice at once', async () => {
    await anew();
    const begin = (year: string) =>
      attempt(test.db, paid().maker.at(), (tx, by) => startReview(tx, by, { year }));
    expect(await begin('2026-27')).toEqual({ refused: 'year-not-open' });
    expect(await begin('2021-22')).toEqual({ refused: 'year-not-open' });
    const [one, other] = await Promise.all([begin(REVIEW_YEAR), begin(REVIEW_YEAR)]);
    expect(one).toEqual(other);
  });

  it('is not found for anyone else', async () => {
    await anew();
    const reviewId = await buildDraft(test.db, paid().maker);
    const stranger = await buildPaidSupplier(test.site);
    await expect(sign(reviewId, {}, stranger.maker.at())).rejects.toThrow(NotFound);
    await expect(ask(reviewId)).rejects.toThrow(NotFound);
  });
});

describe('a figure that looks wrong', () => {
  it('is held back until it is corrected or explained, and both are kept', async () => {
    await anew();
    const reviewId = await buildDraft(test.db, paid().maker);
    const held = await save(reviewId, 'apprentices', 21);
    expect(held).toMatchObject({
      refused: 'implausible',
      warnings: [{ rule: 'over-the-whole', against: 20_00 }],
    });
    expect((await readFigures(test.db, reviewId)).get('apprentices')?.answer.answer).toBe('not-known');
    await save(reviewId, 'apprentices', 2);
    expect(await save(reviewId, 'apprentices', 25)).toMatchObject({ refused: 'implausible' });
    const reason: [string, string] = ['apprentices.over-the-whole', 'Five finished in March.'];
    expect(await save(reviewId, 'apprentices', 25, [reason])).toEqual({ saved: 1 });
    const warnings = await listWarnings(test.db, reviewId);
    expect(
      warnings.map(({ hundredths, settled, reason }) => [hundredths, settled, reason]).toSorted(),
    ).toEqual([
      [21_00, 'corrected', null],
      [25_00, 'explained', 'Five finished in March.'],
    ]);
    expect(await save(reviewId, 'apprentices', 25)).toEqual({ saved: 1 });
    expect(await sign(reviewId)).toEqual({ signed: true });
  });

  it('keeps a Review from being signed when a later figure makes an earlier one wrong', async () => {
    await anew();
    const reviewId = await buildDraft(test.db, paid().maker, { trees: 3, apprentices: 12 });
    await save(reviewId, 'staff', 11);
    expect(await sign(reviewId)).toEqual({ refused: 'implausible' });
  });

  it('is a turnover under what public bodies paid', async () => {
    await anew();
    const reviewId = await buildDraft(test.db, paid().maker);
    expect(await save(reviewId, 'regional-turnover', 50_000)).toMatchObject({
      warnings: [{ rule: 'under-what-was-paid', against: 50_000_01 }],
    });
    expect(await save(reviewId, 'regional-turnover', 50_000.01)).toEqual({ saved: 1 });
  });
});

describe('signing', () => {
  it('needs every answer, a name, a position and authority; then nothing changes any more', async () => {
    await anew();
    const begun = await attempt(test.db, paid().maker.at(), (tx, by) =>
      startReview(tx, by, { year: REVIEW_YEAR }),
    );
    const reviewId = 'reviewId' in begun ? begun.reviewId : '';
    expect(await sign(reviewId)).toEqual({ refused: 'unanswered' });
    await buildDraft(test.db, paid().maker);
    expect(await sign(reviewId, { name: ' ' })).toEqual({ refused: 'name-blank' });
    expect(await sign(reviewId, { hasAuthority: false })).toEqual({ refused: 'no-authority' });
    expect(await sign(reviewId)).toEqual({ signed: true });
    expect(await save(reviewId, 'trees', 4)).toEqual({ refused: 'signed' });
    expect(await evidence(reviewId)).toEqual({ refused: 'signed' });
    const owner = test.db
      .updateTable('review_figure')
      .set({ quantity: '9' })
      .where('review_id', '=', reviewId);
    await expect(owner.execute()).rejects.toMatchObject({ constraint: 'review_frozen_once_signed' });
    const unsign = test.db.updateTable('review').set({ signed_name: 'X' }).where('id', '=', reviewId);
    await expect(unsign.execute()).rejects.toMatchObject({ constraint: 'review_frozen_once_signed' });
  });

  it('keeps the minutes it took, and leaves a record without a name', async () => {
    const { reviewId } = await signed();
    expect((await getReview(test.db, reviewId)).activeSeconds).toBe(9 * 60);
    const { facts } = await test.db
      .selectFrom('record_entry')
      .select('facts')
      .where('facts', 'like', `%${reviewId}%`)
      .executeTakeFirstOrThrow();
    expect(facts).toContain('"evidenced":1');
    expect(facts).not.toContain('Bea');
  });

  it('by two people at once is done once', async () => {
    await anew();
    const reviewId = await buildDraft(test.db, paid().maker);
    const results = await Promise.all([1, 2, 3].map(() => sign(reviewId)));
    expect(results.filter((result) => 'signed' in result)).toHaveLength(1);
    expect(results.filter((result) => 'refused' in result && result.refused === 'signed')).toHaveLength(2);
  });
});

describe('evidence', () => {
  it('is a file we can take or an https link, and can be taken away before signing', async () => {
    await anew();
    const reviewId = await buildDraft(test.db, paid().maker);
    const add = (given: { link?: string; bytes?: Buffer }) =>
      attempt(test.db, paid().maker.at(), (tx, by) =>
        addEvidence(tx, by, {
          reviewId,
          questionId: 'staff',
          link: given.link,
          file: given.bytes && { folder, name: 'payroll.pdf', bytes: given.bytes },
        }),
      );
    expect(await add({})).toEqual({ refused: 'nothing-given' });
    expect(await add({ link: 'http://a.example' })).toEqual({ refused: 'link-not-https' });
    expect(await add({ bytes: Buffer.from(htmlPage) })).toEqual({ refused: 'file-kind' });
    expect(await add({ bytes: Buffer.from(plainPdf) })).toEqual({ kept: 1 });
    expect((await readFigures(test.db, reviewId)).get('staff')?.grade).toBe('evidenced');
    const [kept] = await listEvidence(test.db, reviewId);
    const gone = { reviewId, questionId: 'staff', evidenceId: kept?.id ?? '' };
    await attempt(test.db, paid().maker.at(), (tx, by) => removeEvidence(tx, by, gone));
    expect((await readFigures(test.db, reviewId)).get('staff')?.grade).toBe('claimed');
  });
});
