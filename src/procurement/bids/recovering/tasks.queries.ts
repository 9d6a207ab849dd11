import type { Temporal } from 'temporal-polyfill';
import type { Hat } from '../../../acts/by.ts';
import type { Task } from '../../../acts/task.ts';
import type { Database } from '../../../db/connect.ts';
import { londonDate } from '../../../values/dates.ts';
import { deskHref } from '../../tenders/procurement-hrefs.rules.ts';
import { listUndecided } from './rest.queries.ts';
import { restTask } from './rest.words.en.ts';

/** What waits for a second person: to decide how bids open whose keys did not all come in time. */
export async function listRestTasks(
  db: Database,
  personId: string,
  hats: readonly Hat[],
  now: Temporal.Instant,
): Promise<Task[]> {
  const deciding = hats.flatMap((hat) =>
    hat.kind === 'body' && (hat.role === 'procurement-officer' || hat.role === 'commissioner') ? [hat] : [],
  );
  if (deciding.length === 0) return [];
  return (await listUndecided(db, now)).flatMap((one) => {
    const hat = deciding.find(({ bodyId }) => bodyId === one.bodyId);
    if (!hat || one.beganBy === personId) return [];
    const href = `${deskHref(one)}/recovery/rest`;
    const due = one.endsAt && londonDate(one.endsAt);
    return [{ text: restTask(one.title), href, due, organisation: one.bodyName, hat }];
  });
}
