import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainPdf } from '../../../test/builders/pictures.ts';
import { actOnReviews } from '../../../test/builders/review-acts.ts';
import { buildDraft, buildReviewer, plausibleAnswers, REVIEW_YEAR } from '../../../test/builders/reviews.ts';
import { openTestSite, send, show, signInAs, type TestSite } from '../../../test/site.ts';
import { clockAt } from '../../acts/clock.ts';
import { typedQuantity } from './answers.rules.ts';
import { listReviewTasks } from './list-review-tasks.ts';
import { readQuestions } from './read-questions.ts';

let test: TestSite;
let folder: string;
const now = Temporal.Instant.from('2026-06-20T09:00:00Z');
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pp-review-pages-'));
  test = await openTestSite({ clock: clockAt(now), files: folder });
});
afterAll(async () => {
  await test.close();
  await rm(folder, { recursive: true });
});
const { paid, anew, signed } = actOnReviews(() => test);
const year = `/supplier/review/${REVIEW_YEAR}`;
const maker = () => signInAs(test.db, paid().maker.personId, paid().maker.hat);
const manager = () => signInAs(test.db, paid().manager.personId, paid().manager.hat);

/** What a browser sends for a part of the Review. */
async function fieldsOf(section: string, named: Record<string, number> = {}) {
  const { questions } = await readQuestions();
  const ids = new Set(questions.filter((one) => one.section === section).map(({ id }) => id));
  const answers = await plausibleAnswers('supplier', named);
  return Object.fromEntries(
    answers
      .filter(({ questionId }) => ids.has(questionId))
      .map(({ questionId, answer }) =>
        answer.answer === 'given'
          ? [`figure.${questionId}`, answer.words ?? typedQuantity(answer.hundredths ?? 0)]
          : [`none.${questionId}`, answer.answer],
      ),
  );
}

describe('a supplier fills in its Review', () => {
  it('is told the minutes first, begins, saves part by part, and signs', async () => {
    await anew();
    const cookie = await maker();
    const tasks = await listReviewTasks(test.db, paid().maker.personId, [paid().maker.hat], now);
    expect(tasks.map(({ href }) => href)).toEqual(['/supplier/review']);
    const home = await show(test.app, '/supplier/review', cookie);
    expect(home.html).toContain('Too few to say how long it takes');
    expect(home.html).toContain('never a condition of bidding');
    const begun = await send(test.app, '/supplier/review', { year: REVIEW_YEAR }, cookie);
    expect(begun.headers.get('location')).toBe(year);
    expect((await show(test.app, year, cookie)).html).toContain('0 of 33 questions have an answer');
    const { sections } = await readQuestions();
    for (const { id } of sections) {
      const saved = await send(test.app, `${year}/sections/${id}`, await fieldsOf(id), cookie);
      expect(saved.status).toBe(303);
    }
    const list = await show(test.app, year, cookie);
    expect(list.html).toContain('33 of 33 questions have an answer');
    const nameless = await send(test.app, `${year}/sign`, { name: 'Bea', position: '' }, cookie);
    expect(nameless.status).toBe(422);
    expect(nameless.html).toContain('value="Bea"');
    const who = { name: 'Bea Wrenwick', position: 'Director', authority: 'yes' };
    const done = await send(test.app, `${year}/sign`, who, cookie);
    expect(done.headers.get('location')).toBe(`${year}?signed`);
    const open = await show(test.app, `/reviews/${paid().slug}`);
    expect(open.html).toContain('Bea Wrenwick, Director, signed it');
    expect(JSON.parse((await show(test.app, `/reviews/${paid().slug}?as=json`)).html).data).toMatchObject({
      asked: true,
      signedOffAt: null,
      year: REVIEW_YEAR,
    });
  });

  it('is told beside the field what is wrong, and keeps everything typed', async () => {
    await anew();
    const cookie = await maker();
    await send(test.app, '/supplier/review', { year: REVIEW_YEAR }, cookie);
    const path = `${year}/sections/people`;
    const wrong = await send(
      test.app,
      path,
      { 'figure.staff': 'about forty', 'figure.apprentices': '2', 'none.apprentices': 'not-known' },
      cookie,
    );
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('Write a figure, such as 12');
    expect(wrong.html).toContain('Give a figure or tick a box, not both');
    expect(wrong.html).toContain('value="about forty"');
    const held = await send(test.app, path, { 'figure.staff': '4', 'figure.apprentices': '5' }, cookie);
    expect(held.status).toBe(422);
    expect(held.html).toContain('5 people is more than “People at work in the region”, which is 4 people');
    expect(held.html).toContain('name="why.apprentices.over-the-whole"');
    const why = { 'why.apprentices.over-the-whole': 'One left in March.' };
    const kept = await send(
      test.app,
      path,
      { 'figure.staff': '4', 'figure.apprentices': '5', ...why },
      cookie,
    );
    expect(kept.status).toBe(303);
    expect((await show(test.app, path, cookie)).html).toContain('One left in March.');
  });

  it('fills in last year’s figures, and takes them only once they are confirmed', async () => {
    await anew();
    const before = await buildDraft(test.db, paid().maker, { trees: 12 }, '2026-06-01T09:00:00Z');
    await test.db.updateTable('review').set({ year: '2024-25' }).where('id', '=', before).execute();
    const cookie = await maker();
    const sign = { name: 'Bea', position: 'Director', authority: 'yes' };
    await send(test.app, '/supplier/review/2024-25/sign', sign, cookie);
    await send(test.app, '/supplier/review', { year: REVIEW_YEAR }, cookie);
    const path = `${year}/sections/environment`;
    const page = await show(test.app, path, cookie);
    expect(page.html).toContain('Filled in from last year’s Review');
    expect(page.html).toContain('value="12"');
    const left = await send(test.app, path, { 'figure.trees': '12' }, cookie);
    expect(left.html).toContain('tick that they are right, or change them');
    const confirmed = await send(test.app, path, { 'figure.trees': '12', confirm: 'yes' }, cookie);
    expect(confirmed.status).toBe(303);
    const saved = test.db.selectFrom('review_figure').select('origin').where('question_id', '=', 'trees');
    expect((await saved.execute()).map(({ origin }) => origin)).toContain('last-year');
  });

  it('is filed by a body too, and by nobody else’s hand', async () => {
    await anew();
    const officer = await buildReviewer(test.db);
    const cookie = await signInAs(test.db, officer.personId, officer.hat);
    const own = `/work/${officer.slug}/review`;
    await send(test.app, own, { year: REVIEW_YEAR }, cookie);
    expect((await show(test.app, `${own}/${REVIEW_YEAR}`, cookie)).html).toContain('0 of 27 questions');
    expect((await show(test.app, `${own}/${REVIEW_YEAR}`, await manager())).status).toBe(403);
    expect((await show(test.app, year, await maker())).status).toBe(404);
  });
});

describe('a reviewer and a filer', () => {
  it('ask and answer, verify and sign off, and everyone can read it', async () => {
    const { reviewId } = await signed();
    const officer = await manager();
    const desk = `/work/${paid().bodySlug}/reviews`;
    expect((await show(test.app, desk, officer)).html).toContain(paid().name);
    const figure = `${desk}/${reviewId}/staff`;
    expect((await send(test.app, figure, { words: ' ' }, officer)).status).toBe(422);
    await send(test.app, figure, { words: 'Are agency staff in this?' }, officer);
    const cookie = await maker();
    const [task] = await listReviewTasks(test.db, paid().maker.personId, [paid().maker.hat], now);
    const payroll = new File([new Uint8Array(plainPdf)], 'payroll.pdf');
    expect((await send(test.app, task?.href ?? '', { reply: '' }, cookie)).status).toBe(422);
    await send(test.app, task?.href ?? '', { reply: 'Yes, all six.', file: payroll }, cookie);
    const page = await show(test.app, figure, officer);
    expect(page.html).toContain('Yes, all six.');
    const file = page.html.match(/\/review-files\/[^"]+/)?.[0] ?? '';
    expect((await show(test.app, file, officer)).headers.get('content-disposition')).toContain('payroll.pdf');
    expect((await show(test.app, file, cookie)).status).toBe(200);
    const outsider = await buildReviewer(test.db);
    const stranger = await signInAs(test.db, outsider.personId, outsider.hat);
    expect((await show(test.app, file, stranger)).status).toBe(404);
    const evidenceId = file.split('/').at(-1) ?? '';
    expect((await send(test.app, `${figure}/verify`, { note: 'Seen.' }, officer)).status).toBe(422);
    await send(test.app, `${figure}/verify`, { evidence: evidenceId, note: 'Payroll says 20.' }, officer);
    expect((await send(test.app, `${desk}/${reviewId}/sign-off`, { note: '' }, officer)).status).toBe(422);
    await send(test.app, `${desk}/${reviewId}/sign-off`, { note: 'One figure verified.' }, officer);
    const open = await show(test.app, `/reviews/${paid().slug}`);
    for (const said of [
      'Payroll says 20.',
      'One figure verified.',
      'Are agency staff in this?',
      'Yes, all six.',
    ])
      expect(open.html).toContain(said);
    const correct = { why: 'We counted twice.' };
    const begun = await send(test.app, `${year}/correct`, correct, await maker());
    expect(begun.headers.get('location')).toBe(year);
    expect((await show(test.app, `/reviews/${paid().slug}`)).html).toContain('One figure verified.');
  });

  it('see no draft, and no Review of a supplier that their body does not pay', async () => {
    await anew();
    const reviewId = await buildDraft(test.db, paid().maker);
    const desk = `/work/${paid().bodySlug}/reviews/${reviewId}`;
    expect((await show(test.app, desk, await manager())).status).toBe(404);
    const done = await signed();
    const outsider = await buildReviewer(test.db);
    const stranger = await signInAs(test.db, outsider.personId, outsider.hat);
    expect((await show(test.app, `/work/${outsider.slug}/reviews/${done.reviewId}`, stranger)).status).toBe(
      404,
    );
  });

  it('are found by name and year, a page at a time and as a file', async () => {
    await signed();
    const found = await show(test.app, `/reviews?q=${encodeURIComponent(paid().name)}&year=${REVIEW_YEAR}`);
    expect(found.html).toContain('1 Review.');
    expect((await show(test.app, '/reviews?q=nobody-called-this')).html).toContain('No Review here yet');
    const csv = await show(test.app, '/reviews?as=csv');
    expect(csv.headers.get('content-type')).toContain('text/csv');
    expect(csv.html).toContain(paid().name);
  });
});
