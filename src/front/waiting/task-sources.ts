import type { Temporal } from 'temporal-polyfill';
import type { Hat } from '../../acts/by.ts';
import type { Task } from '../../acts/task.ts';
import type { Database } from '../../db/connect.ts';

/** What one domain has waiting for a person, in any of the hats they hold. */
export type TaskSource = (
  db: Database,
  personId: string,
  hats: readonly Hat[],
  now: Temporal.Instant,
) => Promise<readonly Task[]>;

/** Every domain that can have something waiting, in the order of the thread. */
export const taskSources: readonly TaskSource[] = [];
