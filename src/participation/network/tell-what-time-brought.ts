import { getPromise } from '../../accountability/promises/promises.queries.ts';
import { PAPERS_DAYS } from '../../accountability/promises/promises.rules.ts';
import type { By } from '../../acts/by.ts';
import { transact } from '../../acts/transact.ts';
import type { Database } from '../../db/connect.ts';
import { londonDate } from '../../values/dates.ts';
import { tellPurchase } from '../following/tell-purchase.ts';
import { tellRound } from '../following/tell-round.ts';
import { listJustOpened, listPromisesJustDue } from './untold.queries.ts';

/** How far back it looks: a site that stood still for a night still tells, one that stood still for a month does not. */
const LOOK_BACK_DAYS = 3;

/**
 * Tells followers what no act brings about but the clock: a round that has opened, a promise whose papers did not come
 * within 28 days of its date. Each is told once.
 */
export async function tellWhatTimeBrought(db: Database, by: By): Promise<void> {
  const now = await by.clock.now(db);
  const since = now.subtract({ hours: 24 * LOOK_BACK_DAYS });
  for (const { roundId } of await listJustOpened(db, { since, until: now }))
    await transact(db, by.actor, (tx) => tellRound(tx, by, { roundId, moment: 'opened' }));
  const today = londonDate(now);
  const lateFrom = today.subtract({ days: PAPERS_DAYS + 1 });
  const due = { from: lateFrom.subtract({ days: LOOK_BACK_DAYS }), to: lateFrom };
  for (const promise of await listPromisesJustDue(db, due)) {
    const { timing } = await getPromise(db, promise, today);
    const told = { ...promise, moment: 'promise-missed', again: promise.promiseId } as const;
    if (timing === 'late') await transact(db, by.actor, (tx) => tellPurchase(tx, by, told));
  }
}
