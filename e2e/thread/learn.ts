import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Lesson } from '../../src/participation/training/training.rules.ts';
import { choose, follow, mainText, press, pressInVain, visit } from '../form.ts';

const folder = new URL('../../data/training/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));

/** A resident passes every lesson before scoring: the first read page by page and got wrong once. */
export async function learn(page: Page): Promise<void> {
  const lessons = (read('modules') as { modules: string[] }).modules.map((slug) => read(slug) as Lesson);
  for (const [place, lesson] of lessons.entries()) {
    if (place === 0) await readThrough(page, lesson);
    else await visit(page, `/training/${lesson.slug}/check`);
    for (const { question, answers } of lesson.questions) {
      const right = answers.find((answer) => answer.right);
      await choose(page.getByRole('group', { name: question }), right?.text ?? '');
    }
    await press(page, 'Check my answers');
    expect(await mainText(page)).toContain(`You passed: ${lesson.title}`);
  }
}

async function readThrough(page: Page, { screens, questions }: Lesson): Promise<void> {
  await visit(page, '/training');
  await follow(page, /^Start/);
  for (const [place, { title }] of screens.entries()) {
    expect(await mainText(page)).toContain(title);
    await follow(page, place === screens.length - 1 ? 'Go to the questions' : 'Next');
  }
  for (const { question, answers } of questions) {
    const wrong = answers.find((answer) => !answer.right);
    await choose(page.getByRole('group', { name: question }), wrong?.text ?? '');
  }
  expect(await pressInVain(page, 'Check my answers')).toContain('Not quite.');
}
