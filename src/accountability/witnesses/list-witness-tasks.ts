import type { Temporal } from 'temporal-polyfill';
import type { Hat } from '../../acts/by.ts';
import type { Task } from '../../acts/task.ts';
import type { Database } from '../../db/connect.ts';
import { listMonitorTasks } from './monitors/list-monitor-tasks.ts';
import { listReportDeskTasks } from './reading/list-desk-tasks.ts';
import { residentTask, supplierTask } from './task-of.ts';
import { listRepliesToRate, listReportsToAnswer } from './tasks.queries.ts';
import { words } from './words.en.ts';

/** Reports that a supplier is to answer within its days, answers that a resident is to rate, and what waits at a body. */
export async function listWitnessTasks(
  db: Database,
  personId: string,
  hats: readonly Hat[],
  now: Temporal.Instant,
): Promise<Task[]> {
  const suppliers = hats.flatMap((hat) => (hat.kind === 'supplier' ? [hat.supplierId] : []));
  const [toAnswer, toRate, atDesk, ofMonitors] = await Promise.all([
    listReportsToAnswer(db, suppliers),
    listRepliesToRate(db, personId),
    listReportDeskTasks(db, hats),
    listMonitorTasks(db, personId, hats, now),
  ]);
  return [
    ...atDesk,
    ...ofMonitors,
    ...toAnswer.map((report) =>
      supplierTask(
        words.tasks.answer(report.title),
        `/supplier/reports/${report.bodySlug}/${report.reportId}`,
        report,
      ),
    ),
    ...toRate.map(({ title, bodySlug, promiseId, supplierName }) =>
      residentTask(words.tasks.rate(title), `/promises/${bodySlug}/${promiseId}/report`, supplierName),
    ),
  ];
}
