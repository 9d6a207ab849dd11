import type { Temporal } from 'temporal-polyfill';
import type { Hat } from '../../../acts/by.ts';
import type { Task } from '../../../acts/task.ts';
import type { Database } from '../../../db/connect.ts';
import { londonDate } from '../../../values/dates.ts';
import { residentTask, supplierTask } from '../task-of.ts';
import { listPromisesToLookAt, listVisitsToAnswer } from './tasks.queries.ts';
import { words } from './words.en.ts';

/** Visits that a supplier is to answer, and promises that a named monitor can go and see. */
export async function listMonitorTasks(
  db: Database,
  personId: string,
  hats: readonly Hat[],
  now: Temporal.Instant,
): Promise<Task[]> {
  const suppliers = hats.flatMap((hat) => (hat.kind === 'supplier' ? [hat.supplierId] : []));
  const resident = hats.find(({ kind }) => kind === 'resident');
  const [toAnswer, toLookAt] = await Promise.all([
    listVisitsToAnswer(db, suppliers),
    resident ? listPromisesToLookAt(db, personId, londonDate(now)) : [],
  ]);
  return [
    ...toAnswer.map((visit) =>
      supplierTask(
        words.tasks.answer(visit.title),
        `/supplier/visits/${visit.bodySlug}/${visit.visitId}`,
        visit,
      ),
    ),
    ...toLookAt.map(({ title, bodySlug, bodyName, promiseId }) =>
      residentTask(words.tasks.look(title), `/promises/${bodySlug}/${promiseId}/visit`, bodyName),
    ),
  ];
}
