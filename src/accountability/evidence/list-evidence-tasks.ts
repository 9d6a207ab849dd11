import type { Temporal } from 'temporal-polyfill';
import type { Hat } from '../../acts/by.ts';
import type { Task } from '../../acts/task.ts';
import type { Database } from '../../db/connect.ts';
import { londonDate } from '../../values/dates.ts';
import type { Timing } from '../promises/promises.rules.ts';
import { listOwnPromises } from '../promises/supplier-promises.queries.ts';
import { listWaitingReports } from './subcontractors/subcontractors.queries.ts';
import { listClaimsToCheck } from './tasks.queries.ts';
import { words } from './words.en.ts';

/** When the supplier has something to claim or to send papers for. */
const WAITING: readonly Timing[] = ['due', 'papers-due', 'late'];

/** What a supplier is to claim by its date or pass on, and what a contract manager is to check. */
export async function listEvidenceTasks(
  db: Database,
  _personId: string,
  hats: readonly Hat[],
  now: Temporal.Instant,
): Promise<Task[]> {
  const today = londonDate(now);
  const suppliers = hats.flatMap((hat) => (hat.kind === 'supplier' ? [hat.supplierId] : []));
  const managed = hats.flatMap((hat) =>
    hat.kind === 'body' && hat.role === 'contract-manager' ? [hat.bodyId] : [],
  );
  const [claims, reports, checks] = await Promise.all([
    Promise.all(suppliers.map((supplierId) => listClaimTasks(db, supplierId, today))),
    listReportTasks(db, suppliers),
    listCheckTasks(db, managed),
  ]);
  return [...claims.flat(), ...reports, ...checks];
}

async function listClaimTasks(db: Database, supplierId: string, today: Temporal.PlainDate): Promise<Task[]> {
  const promises = await listOwnPromises(db, supplierId, today);
  return promises
    .filter(({ timing, levels }) => WAITING.includes(timing) && levels.evidenced < levels.promised)
    .map(({ bodySlug, promiseId, title, dueOn, bodyName }) => ({
      text: words.tasks.claim(title),
      href: `/supplier/promises/${bodySlug}/${promiseId}`,
      due: dueOn,
      organisation: bodyName,
      hat: { kind: 'supplier', supplierId },
    }));
}

/** What sub-contractors told the supplier, which counts only once it is passed on. */
async function listReportTasks(db: Database, supplierIds: readonly string[]): Promise<Task[]> {
  const waiting = await listWaitingReports(db, supplierIds);
  return waiting.map(({ supplierId, bodySlug, bodyName, promiseId, title, waiting: count }) => ({
    text: words.sub.task(count, title),
    href: `/supplier/promises/${bodySlug}/${promiseId}#from`,
    due: null,
    organisation: bodyName,
    hat: { kind: 'supplier', supplierId },
  }));
}

async function listCheckTasks(db: Database, bodyIds: readonly string[]): Promise<Task[]> {
  const waiting = await listClaimsToCheck(db, bodyIds);
  return waiting.map(({ bodyId, bodySlug, bodyName, slug, title, waiting }) => ({
    text: words.tasks.check(waiting, title),
    href: `/work/${bodySlug}/contracts/${slug}`,
    due: null,
    organisation: bodyName,
    hat: { kind: 'body', bodyId, role: 'contract-manager' },
  }));
}
