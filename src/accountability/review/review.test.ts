import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attempt } from '../../../test/builders/delivery.ts';
import { htmlPage, plainPdf } from '../../../test/builders/pictures.ts';
import {
  buildDraft,
  buildPaidSupplier,
  buildReviewer,
  given,
  REVIEW_YEAR,
  reviewedAt,
} from '../../../test/builders/reviews.ts';
import { openTestSite, type TestSite } from '../../../test/site.ts';
import type { By } from '../../acts/by.ts';
import { NotFound } from '../../db/errors.ts';
import { addEvidence, removeEvidence } from './add-evidence.ts';
import { askQuery } from './ask-query.ts';
import { closeReview } from './close-review.ts';
import { correctReview } from './correct-review.ts';
import { listWarnings, readFigures } from './figures.queries.ts';
import { replyToQuery } from './reply-to-query.ts';
import { getReview, listRevisions } from './reviews.queries.ts';
import { saveSection } from './save-section.ts';
import { type SignInput, signReview } from './sign-review.ts';
import { startReview } from './start-review.ts';
import { listEvidence } from './threads.queries.ts';
import { verifyFigure } from './verify-figure.ts';

let test: TestSite;
let folder: string;
type Paid = Awaited<ReturnType<typeof buildPaidSupplier>>;
let paid: Paid;
beforeAll(async () => {
  test = await openTestSite();
  folder = await mkdtemp(join(tmpdir(), 'pp-review-'));
});
afterAll(async () => {
  await test.close();
  await rm(folder, { recursive: true });
});
const anew = async () => {
  paid = await buildPaidSupplier(test.site);
  return paid;
};
const link = 'https://wrenwick.example.org/payroll';
const sign = (
  reviewId: string,
  changes: Partial<SignInput> = {},
  by: By = paid.maker.at('2026-06-10T09:20:00Z'),
) =>
  attempt(test.db, by, (tx, by) =>
    signReview(tx, by, {
      reviewId,
      name: 'Bea Wrenwick',
      position: 'Director',
      hasAuthority: true,
      ...changes,
    }),
  );
const evidence = (reviewId: string, questionId = 'staff', by = paid.maker.at()) =>
  attempt(test.db, by, (tx, by) => addEvidence(tx, by, { reviewId, questionId, link }));
const ask = (reviewId: string, by = paid.manager.at('2026-06-12T09:00:00Z'), questionId = 'staff') => {
  const bodyId = by.actor.hat.kind === 'body' ? by.actor.hat.bodyId : '';
  return attempt(test.db, by, (tx, by) =>
    askQuery(tx, by, { bodyId, reviewId, questionId, words: 'Are agency staff in this?' }),
  );
};
const reply = (reviewId: string, queryId: string, more: { link?: string } = {}) =>
  attempt(test.db, paid.maker.at('2026-06-13T09:00:00Z'), (tx, by) =>
    replyToQuery(tx, by, { reviewId, queryId, reply: 'Yes, all six.', ...more }),
  );
const verify = (reviewId: string, evidenceId: string, by = paid.manager.at('2026-06-14T09:00:00Z')) =>
  attempt(test.db, by, (tx, by) =>
    verifyFigure(tx, by, {
      bodyId: paid.bodyId,
      reviewId,
      questionId: 'staff',
      evidenceId,
      note: 'Payroll total.',
    }),
  );
const close = (reviewId: string, by = paid.manager.at('2026-06-15T09:00:00Z')) =>
  attempt(test.db, by, (tx, by) =>
    closeReview(tx, by, { bodyId: paid.bodyId, reviewId, note: 'All in order.' }),
  );
const save = (reviewId: string, questionId: string, value: number, reasons: [string, string][] = []) =>
  attempt(test.db, paid.maker.at(), (tx, by) =>
    saveSection(tx, by, {
      reviewId,
      answers: [{ questionId, answer: given(value), origin: 'typed' }],
      reasons: new Map(reasons),
    }),
  );
const signed = async () => {
  await anew();
  const reviewId = await buildDraft(test.db, paid.maker);
  await evidence(reviewId);
  expect(await sign(reviewId)).toEqual({ signed: true });
  const [first] = await listEvidence(test.db, reviewId);
  return { reviewId, evidenceId: first?.id ?? '' };
};
const asked = async (reviewId: string) => {
  const answer = await ask(reviewId);
  if ('refused' in answer) throw new Error(answer.refused);
  return answer.queryId;
};

describe('beginning a Review', () => {
  it('is for a year that is over, and the same one when begun twice at once', async () => {
    await anew();
    const begin = (year: string) =>
      attempt(test.db, paid.maker.at(), (tx, by) => startReview(tx, by, { year }));
    expect(await begin('2026-27')).toEqual({ refused: 'year-not-open' });
    expect(await begin('2021-22')).toEqual({ refused: 'year-not-open' });
    const [one, other] = await Promise.all([begin(REVIEW_YEAR), begin(REVIEW_YEAR)]);
    expect(one).toEqual(other);
  });

  it('is not found for anyone else', async () => {
    await anew();
    const reviewId = await buildDraft(test.db, paid.maker);
    const stranger = await buildPaidSupplier(test.site);
    await expect(sign(reviewId, {}, stranger.maker.at())).rejects.toThrow(NotFound);
    await expect(ask(reviewId)).rejects.toThrow(NotFound);
  });
});

describe('a figure that looks wrong', () => {
  it('is held back until it is corrected or explained, and both are kept', async () => {
    await anew();
    const reviewId = await buildDraft(test.db, paid.maker);
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
    const reviewId = await buildDraft(test.db, paid.maker, { trees: 3, apprentices: 12 });
    await save(reviewId, 'staff', 11);
    expect(await sign(reviewId)).toEqual({ refused: 'implausible' });
  });

  it('is a turnover under what public bodies paid', async () => {
    await anew();
    const reviewId = await buildDraft(test.db, paid.maker);
    expect(await save(reviewId, 'regional-turnover', 50_000)).toMatchObject({
      warnings: [{ rule: 'under-what-was-paid', against: 50_000_01 }],
    });
    expect(await save(reviewId, 'regional-turnover', 50_000.01)).toEqual({ saved: 1 });
  });
});

describe('signing', () => {
  it('needs every answer, a name, a position and authority; then nothing changes any more', async () => {
    await anew();
    const begun = await attempt(test.db, paid.maker.at(), (tx, by) =>
      startReview(tx, by, { year: REVIEW_YEAR }),
    );
    const reviewId = 'reviewId' in begun ? begun.reviewId : '';
    expect(await sign(reviewId)).toEqual({ refused: 'unanswered' });
    await buildDraft(test.db, paid.maker);
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
    const reviewId = await buildDraft(test.db, paid.maker);
    const results = await Promise.all([1, 2, 3].map(() => sign(reviewId)));
    expect(results.filter((result) => 'signed' in result)).toHaveLength(1);
    expect(results.filter((result) => 'refused' in result && result.refused === 'signed')).toHaveLength(2);
  });
});

describe('evidence', () => {
  it('is a file we can take or an https link, and can be taken away before signing', async () => {
    await anew();
    const reviewId = await buildDraft(test.db, paid.maker);
    const add = (given: { link?: string; bytes?: Buffer }) =>
      attempt(test.db, paid.maker.at(), (tx, by) =>
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
    await attempt(test.db, paid.maker.at(), (tx, by) => removeEvidence(tx, by, gone));
    expect((await readFigures(test.db, reviewId)).get('staff')?.grade).toBe('claimed');
  });
});

describe('the reviewer', () => {
  it('is an officer of a body that pays the supplier, and not somebody who acts for it', async () => {
    const { reviewId } = await signed();
    const outsider = await buildReviewer(test.db);
    await expect(ask(reviewId, outsider.at())).rejects.toThrow(NotFound);
    await test.db
      .insertInto('supplier_role')
      .values({
        supplier_id: paid.supplierId,
        person_id: paid.manager.personId,
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
    expect(await verify(reviewId, paid.supplierId)).toEqual({ refused: 'evidence-not-there' });
    const bare = test.db.insertInto('review_check').values({
      review_id: reviewId,
      question_id: 'turnover',
      evidence_id: evidenceId,
      body_id: paid.bodyId,
      checked_by: paid.manager.personId,
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
  const correct = (reviewId: string, why = 'Two people were counted twice.') =>
    attempt(test.db, paid.maker.at('2026-07-01T09:00:00Z'), (tx, by) =>
      correctReview(tx, by, { reviewId, why }),
    );

  it('is a new revision beside the old one; what did not change stays verified', async () => {
    const { reviewId, evidenceId } = await signed();
    await evidence(reviewId, 'trees');
    await verify(reviewId, evidenceId);
    expect(await correct(reviewId, ' ')).toEqual({ refused: 'reason-blank' });
    const begun = await correct(reviewId);
    const second = 'reviewId' in begun ? begun.reviewId : '';
    expect(await correct(reviewId)).toEqual({ refused: 'already-begun' });
    await save(second, 'trees', 7);
    expect(await sign(second, {}, paid.maker.at('2026-07-01T09:30:00Z'))).toEqual({ signed: true });
    const figures = await readFigures(test.db, second);
    expect(figures.get('staff')?.grade).toBe('verified');
    expect((await readFigures(test.db, reviewId)).get('trees')?.answer.answer).toBe('not-known');
    const subject = { kind: 'supplier', id: paid.supplierId } as const;
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
    await sign(second, {}, paid.maker.at('2026-07-01T09:30:00Z'));
    expect((await readFigures(test.db, second)).get('staff')?.grade).toBe('evidenced');
  });
});
