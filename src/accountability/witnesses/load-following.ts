import type { Database } from '../../db/connect.ts';
import type { PromiseKey } from '../promises/promises.queries.ts';
import { listSteps } from './ladder/steps.queries.ts';
import { listKeptBack } from './reading/readings.queries.ts';

/** What became of a promise’s reports: the steps they took, and why words are kept back. */
export async function loadFollowing(db: Database, { bodyId, promiseId }: PromiseKey) {
  const [steps, keptBack] = await Promise.all([
    listSteps(db, { bodyId, promiseId }),
    listKeptBack(db, { bodyId, promiseId }),
  ]);
  return { steps, keptBack };
}
export type Following = Awaited<ReturnType<typeof loadFollowing>>;
