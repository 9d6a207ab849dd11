import type { Temporal } from 'temporal-polyfill';
import type { Hat } from '../../acts/by.ts';
import type { Task } from '../../acts/task.ts';
import type { Database } from '../../db/connect.ts';
import { yearName } from '../spend/months.rules.ts';
import { words } from './publishing/desk.words.en.ts';
import { listWaitingReports } from './publishing/reports.queries.ts';

type BodyHat = Extract<Hat, { readonly kind: 'body' }>;

/** Annual reports that were put forward wait for an elected member who did not put them forward. */
export async function listReportTasks(
  db: Database,
  personId: string,
  hats: readonly Hat[],
  _now: Temporal.Instant,
): Promise<Task[]> {
  const own = hats.filter((hat): hat is BodyHat => hat.kind === 'body' && hat.role === 'elected-member');
  const bodyIds = own.map(({ bodyId }) => bodyId);
  const waiting = await listWaitingReports(db, bodyIds);
  return waiting.flatMap(({ bodyId, yearStart, putForwardBy, slug, name }) => {
    const hat = own.find((each) => each.bodyId === bodyId);
    if (!hat || putForwardBy === personId) return [];
    const year = yearName(yearStart);
    const href = `/work/${slug}/annual-reports/${year}`;
    return [{ text: words.task(year), href, due: null, organisation: name, hat }];
  });
}
