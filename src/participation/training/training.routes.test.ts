import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { playing } from '../../../test/builders/evaluation.ts';
import { buildPerson } from '../../../test/builders/people.ts';
import { passLessons, rightAnswers } from '../../../test/builders/training.ts';
import { openTestSite, send, show, signInAs } from '../../../test/site.ts';
import { loadReference } from '../../reference/load-reference.ts';
import { listLessons } from './training.queries.ts';
import type { Lesson } from './training.rules.ts';

const { app, db, close } = await openTestSite();
afterAll(close);

let lessons: readonly Lesson[];
beforeAll(async () => {
  await loadReference(db);
  lessons = await listLessons(db);
});

describe('the lessons', () => {
  it('are for anyone to read, page by page or at once, and as data', async () => {
    const all = await show(app, '/training');
    for (const { title } of lessons) expect(all.html).toContain(title);
    const data = JSON.parse((await show(app, '/training?as=json')).html) as { data: { lessons: unknown[] } };
    expect(data.data.lessons).toHaveLength(lessons.length);
    const [first] = lessons as [Lesson];
    expect((await show(app, `/training/${first.slug}/1`)).html).toContain(first.screens[0]!.title);
    const whole = await show(app, `/training/${first.slug}`);
    for (const { title } of first.screens) expect(whole.html).toContain(title);
  });

  it('have no other pages', async () => {
    const [first] = lessons as [Lesson];
    for (const path of ['none', 'none/1', `${first.slug}/0`, `${first.slug}/99`, `${first.slug}/x`])
      expect((await show(app, `/training/${path}`)).status).toBe(404);
  });
});

describe('the check', () => {
  it('asks who it is, so that it can be kept', async () => {
    const at = `/training/${lessons[0]!.slug}/check`;
    expect((await show(app, at)).headers.get('location')).toContain('/sign-in');
  });

  it('says what to think about beside each question, keeps what was chosen, and is passed at last', async () => {
    const { personId } = await buildPerson(db);
    const cookie = await signInAs(db, personId);
    const [lesson] = lessons as [Lesson];
    const at = `/training/${lesson.slug}/check`;
    const [first, second] = lesson.questions as [Lesson['questions'][0], Lesson['questions'][0]];
    const wrong = first.answers.findIndex(({ right }) => !right);
    const tried = await send(
      app,
      at,
      { ...rightAnswers(lesson), [first.id]: String(wrong), [second.id]: [] },
      cookie,
    );
    expect(tried.status).toBe(422);
    expect(tried.html).toContain(`Not quite. ${first.answers[wrong]!.says}`);
    expect(tried.html).toContain('Choose an answer');
    expect(tried.html).toMatch(new RegExp(`name="${first.id}"[^>]*value="${wrong}"[^>]*checked`));
    const passed = await send(app, at, rightAnswers(lesson), cookie);
    expect([passed.status, passed.headers.get('location')]).toEqual([303, at]);
    const shown = await show(app, at, cookie);
    expect(shown.html).toContain(`You passed: ${lesson.title}`);
    expect(shown.html).toContain(`Next lesson: ${lessons[1]!.title}`);
    expect((await show(app, `${at}?again=1`, cookie)).html).toContain('Check my answers');
    expect((await show(app, '/training', cookie)).html).toContain(
      `You have ${lessons.length - 1} lessons left`,
    );
  });

  it('ends with the way to what waits', async () => {
    const { personId } = await buildPerson(db);
    await passLessons(db, playing(personId, { kind: 'resident' }));
    const last = lessons.at(-1)!;
    const shown = await show(app, `/training/${last.slug}/check`, await signInAs(db, personId));
    expect(shown.html).toContain('That was the last one');
    expect(shown.html).toContain('href="/waiting"');
  });
});
