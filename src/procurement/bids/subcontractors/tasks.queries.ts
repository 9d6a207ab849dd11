import type { Temporal } from 'temporal-polyfill';
import type { Hat } from '../../../acts/by.ts';
import type { Task } from '../../../acts/task.ts';
import { transact } from '../../../acts/transact.ts';
import type { Database } from '../../../db/connect.ts';
import { londonDate } from '../../../values/dates.ts';
import { isInTime } from '../deadline.rules.ts';
import { findAddress, listAsked } from './subcontractors.queries.ts';
import { askedWords as words } from './words.en.ts';

/** Who waits for a person’s yes or no: for each supplier they act for, or by their own address. */
export async function listSubcontractorTasks(
  db: Database,
  personId: string,
  hats: readonly Hat[],
  now: Temporal.Instant,
): Promise<Task[]> {
  const suppliers = hats.flatMap((hat) => (hat.kind === 'supplier' ? [hat] : []));
  const supplierIds = suppliers.map(({ supplierId }) => supplierId);
  const own: Hat = { kind: 'resident' };
  const email = await findAddress(db, personId);
  const asked = await transact(db, { personId, hat: own }, (tx) => listAsked(tx, { supplierIds, email }));
  return asked.flatMap(({ id, answer, bidsDueAt, abandonedAt, namedSupplierId, bidderName, title, name }) => {
    if (answer || abandonedAt || !bidsDueAt || !isInTime(now, bidsDueAt)) return [];
    const hat = suppliers.find(({ supplierId }) => supplierId === namedSupplierId) ?? own;
    const text = words.task(bidderName, title);
    return [{ text, href: `/supplier/named/${id}`, due: londonDate(bidsDueAt), organisation: name, hat }];
  });
}
