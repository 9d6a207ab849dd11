import { expect, it } from 'vitest';
import { readSources } from '../../../test/house/source.ts';
import { taskSources } from './task-sources.ts';

/** What a domain calls its list of tasks; `Task[]` in what it answers tells it from other lists. */
const LIST = /export async function (list\w+Tasks)\([^)]*\): Promise<(?:readonly )?Task\[\]>/g;

it('has every domain’s list of tasks, itself or in another list', () => {
  const lists = readSources('src').filter(({ text }) => text.search(LIST) >= 0);
  const parts = new Set(lists.flatMap(({ imports }) => imports));
  const whole = lists.filter(({ path }) => !parts.has(path));
  const offered = whole.flatMap(({ text }) => [...text.matchAll(LIST)].map((match) => match[1]));
  expect(offered.length).toBeGreaterThan(0);
  expect(taskSources.map((source) => source.name).sort()).toEqual(offered.sort());
});
