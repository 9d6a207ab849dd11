import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import type { Hat } from '../../acts/by.ts';
import type { Task } from '../../acts/task.ts';
import { concerns, dueState, sortTasks } from './waiting.rules.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const task = (text: string, due: string | null): Task => ({
  text,
  href: '/',
  due: due === null ? null : day(due),
  organisation: '',
  hat: { kind: 'resident' },
});

it('puts what is due first before what is due later, and what has no date last', () => {
  const tasks = [task('b', null), task('later', '2026-09-02'), task('a', null), task('soon', '2026-09-01')];
  expect(sortTasks(tasks).map(({ text }) => text)).toEqual(['soon', 'later', 'a', 'b']);
});

it('says late only from the day after', () => {
  const today = day('2026-09-01');
  expect(dueState(day('2026-08-31'), today)).toBe('late');
  expect(dueState(day('2026-09-01'), today)).toBe('today');
  expect(dueState(day('2026-09-02'), today)).toBe('later');
  expect(dueState(null, today)).toBe('open');
});

it('leaves what is someone’s own as a resident until they are here as one', () => {
  const own: Hat = { kind: 'resident' };
  const office: Hat = { kind: 'body', bodyId: 'b1', role: 'evaluator' };
  expect(concerns({ hat: own }, own)).toBe(true);
  expect(concerns({ hat: own }, office)).toBe(false);
  expect(concerns({ hat: office }, own)).toBe(true);
});
