import type { Temporal } from 'temporal-polyfill';
import type { Hat } from '../../acts/by.ts';
import type { Task } from '../../acts/task.ts';
import type { Database } from '../../db/connect.ts';
import { listRepliesToRate, listReportsToAnswer } from './tasks.queries.ts';
import { words } from './words.en.ts';

/** Reports that a supplier is to answer within its days, and answers that a resident is to rate. */
export async function listWitnessTasks(
  db: Database,
  personId: string,
  hats: readonly Hat[],
  _now: Temporal.Instant,
): Promise<Task[]> {
  const suppliers = hats.flatMap((hat) => (hat.kind === 'supplier' ? [hat.supplierId] : []));
  const [toAnswer, toRate] = await Promise.all([
    listReportsToAnswer(db, suppliers),
    listRepliesToRate(db, personId),
  ]);
  return [
    ...toAnswer.map(
      ({ title, bodySlug, reportId, replyDueOn, bodyName, supplierId }): Task => ({
        text: words.tasks.answer(title),
        href: `/supplier/reports/${bodySlug}/${reportId}`,
        due: replyDueOn,
        organisation: bodyName,
        hat: { kind: 'supplier', supplierId },
      }),
    ),
    ...toRate.map(
      ({ title, bodySlug, promiseId, supplierName }): Task => ({
        text: words.tasks.rate(title),
        href: `/promises/${bodySlug}/${promiseId}/report`,
        due: null,
        organisation: supplierName,
        hat: { kind: 'resident' },
      }),
    ),
  ];
}
