import type { By } from '../../../acts/by.ts';
import { nobody } from '../../../acts/nobody.ts';
import { transact } from '../../../acts/transact.ts';
import type { Database } from '../../../db/connect.ts';
import { lastDrawHour } from './draw-hours.rules.ts';
import { replaceSeats } from './replace-seats.ts';
import { listPanelsToFill } from './replacements.queries.ts';

/**
 * The chore: draws for every panel’s empty seats once the set hour has come. A panel whose draw fails is tried again
 * the next time, and holds no other panel up.
 */
export async function fillEmptySeats(db: Database, by: Omit<By, 'actor'>): Promise<void> {
  const acting = { ...by, actor: nobody };
  const failed: unknown[] = [];
  for (const key of await listPanelsToFill(db, lastDrawHour(await by.clock.now(db)))) {
    try {
      await transact(db, nobody, (tx) => replaceSeats(tx, acting, key));
    } catch (error) {
      failed.push(error);
    }
  }
  if (failed.length > 0) throw new AggregateError(failed, 'some panels’ empty seats could not be drawn for');
}
