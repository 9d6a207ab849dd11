import type { Temporal } from 'temporal-polyfill';
import type { Hat } from '../../acts/by.ts';
import type { Task } from '../../acts/task.ts';
import type { Database } from '../../db/connect.ts';
import { londonDate } from '../../values/dates.ts';
import { planHref } from './plan-hrefs.rules.ts';
import { taskWords } from './task.words.en.ts';
import { listOverdue, listWithoutPlan } from './tasks.queries.ts';

/**
 * What waits for a procurement officer in planning: a purchase with no answer in its plan yet, and a tender notice whose
 * expected day has gone by.
 */
export async function listPlanningTasks(
  db: Database,
  _personId: string,
  hats: readonly Hat[],
  now: Temporal.Instant,
): Promise<Task[]> {
  const officers = hats.flatMap((hat) =>
    hat.kind === 'body' && hat.role === 'procurement-officer' ? [hat] : [],
  );
  const bodyIds = officers.map(({ bodyId }) => bodyId);
  if (bodyIds.length === 0) return [];
  const today = londonDate(now);
  const [unplanned, overdue] = await Promise.all([
    listWithoutPlan(db, bodyIds),
    listOverdue(db, bodyIds, today),
  ]);
  const rows = [
    ...unplanned.map((row) => ({ ...row, text: taskWords.plan(row.title), due: null })),
    ...overdue.map((row) => ({ ...row, text: taskWords.expected(row.title), due: row.noticeExpectedOn })),
  ];
  return rows.flatMap(({ text, due, bodyId, bodyName, bodySlug, slug }) => {
    const hat = officers.find((officer) => officer.bodyId === bodyId);
    return hat ? [{ text, href: planHref({ bodySlug, slug }), due, organisation: bodyName, hat }] : [];
  });
}
