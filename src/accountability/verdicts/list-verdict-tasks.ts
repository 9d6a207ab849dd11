import type { Temporal } from 'temporal-polyfill';
import type { Hat } from '../../acts/by.ts';
import type { Task } from '../../acts/task.ts';
import type { Database } from '../../db/connect.ts';
import { londonDate } from '../../values/dates.ts';
import { listVerdictsDue } from './tasks.queries.ts';
import { words } from './words.en.ts';

/** How long before its day a verdict begins to wait for those who give it. */
const AHEAD_DAYS = 90;

/** Verdicts that a commissioner or an elected member is to give within 90 days. */
export async function listVerdictTasks(
  db: Database,
  _personId: string,
  hats: readonly Hat[],
  now: Temporal.Instant,
): Promise<Task[]> {
  const deciding = hats.flatMap((hat) =>
    hat.kind === 'body' && (hat.role === 'commissioner' || hat.role === 'elected-member') ? [hat] : [],
  );
  const until = londonDate(now).add({ days: AHEAD_DAYS });
  const due = await listVerdictsDue(
    db,
    deciding.map(({ bodyId }) => bodyId),
    until,
  );
  return due.flatMap((contract) => {
    const hat = deciding.find(({ bodyId }) => bodyId === contract.bodyId);
    if (!hat) return [];
    const { bodySlug, slug, title, dueOn, bodyName } = contract;
    const href = `/work/${bodySlug}/contracts/${slug}/verdict`;
    return [{ text: words.task(title), href, due: dueOn, organisation: bodyName, hat }];
  });
}
