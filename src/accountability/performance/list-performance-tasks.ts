import type { Temporal } from 'temporal-polyfill';
import type { Hat } from '../../acts/by.ts';
import type { Task } from '../../acts/task.ts';
import type { Database } from '../../db/connect.ts';
import { londonDate } from '../../values/dates.ts';
import { listWatched } from './performance.queries.ts';
import { nextSpan } from './performance.rules.ts';
import { words } from './words.en.ts';

/** How long before a year is over its rating begins to wait, and how long after it is still in good time. */
const AHEAD_DAYS = 14;
const DAYS_TO_PUBLISH = 30;

/** Times of contracts that a contract manager is to judge and publish. */
export async function listPerformanceTasks(
  db: Database,
  _personId: string,
  hats: readonly Hat[],
  now: Temporal.Instant,
): Promise<Task[]> {
  const managing = hats.flatMap((hat) =>
    hat.kind === 'body' && hat.role === 'contract-manager' ? [hat] : [],
  );
  const watched = await listWatched(
    db,
    managing.map(({ bodyId }) => bodyId),
  );
  const until = londonDate(now).add({ days: AHEAD_DAYS });
  return watched.flatMap(({ from, to, last, bodyId, bodySlug, bodyName, slug, title }) => {
    const next = nextSpan({ from, to }, last);
    const hat = managing.find((each) => each.bodyId === bodyId);
    if (!next || !hat || next.to.since(until).sign > 0) return [];
    const href = `/work/${bodySlug}/contracts/${slug}/performance`;
    const due = next.to.add({ days: DAYS_TO_PUBLISH });
    return [{ text: words.task(title), href, due, organisation: bodyName, hat }];
  });
}
