import type { Temporal } from 'temporal-polyfill';
import type { Hat } from '../../acts/by.ts';
import type { Task } from '../../acts/task.ts';
import type { Database } from '../../db/connect.ts';
import type { HeldHat } from '../../people/roles/roles.queries.ts';
import { taskSources } from './task-sources.ts';
import { concerns, sortTasks } from './waiting.rules.ts';

/** What waits for a person across all their hats, in the order to do it; their own matters only when they wear none. */
export async function listWaiting(
  db: Database,
  personId: string,
  held: readonly HeldHat[],
  worn: Hat,
  now: Temporal.Instant,
): Promise<Task[]> {
  const hats = held.map(({ hat }) => hat);
  const found = await Promise.all(taskSources.map((list) => list(db, personId, hats, now)));
  return sortTasks(found.flat().filter((task) => concerns(task, worn)));
}
