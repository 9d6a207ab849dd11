import { Temporal } from 'temporal-polyfill';
import type { Database } from '../../db/connect.ts';
import { getPromise, type Promised } from '../promises/promises.queries.ts';
import { listChased } from './chases.queries.ts';
import { type Chase, ofDate } from './ladder.rules.ts';

export type Late = { readonly promise: Promised; readonly done: readonly Chase[] };

/**
 * The promises of a body that are late on a day with what was done about that date, the one that waits longest first.
 * They are found by the rung `late`, which the product takes on the day: so each is on the record as late.
 */
export async function listLate(
  db: Database,
  bodyIds: readonly string[],
  on: Temporal.PlainDate,
): Promise<Late[]> {
  const chased = await listChased(db, bodyIds);
  const late: Late[] = [];
  for (const { bodyId, promiseId, chases } of chased) {
    const promise = await getPromise(db, { bodyId, promiseId }, on);
    const done = ofDate(chases, promise.dueOn);
    if (promise.timing === 'late' && done.length > 0) late.push({ promise, done });
  }
  return late.sort((one, other) => Temporal.PlainDate.compare(one.promise.dueOn, other.promise.dueOn));
}
