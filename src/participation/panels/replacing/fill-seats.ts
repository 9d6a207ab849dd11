import type { By } from '../../../acts/by.ts';
import { nobody } from '../../../acts/nobody.ts';
import { transactEach } from '../../../acts/transact-each.ts';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { PanelKey } from '../panels.queries.ts';
import { lastDrawHour } from './draw-hours.rules.ts';
import { replaceSeats } from './replace-seats.ts';
import { listPanelsToFill } from './replacements.queries.ts';

/**
 * The chore: draws for every panel’s empty seats once the set hour has come. A panel whose draw fails is tried again
 * the next time, and holds no other panel up.
 */
export async function fillEmptySeats(db: Database, by: Omit<By, 'actor'>): Promise<void> {
  const acting = { ...by, actor: nobody };
  const panels = await listPanelsToFill(db, lastDrawHour(await by.clock.now(db)));
  const act = (tx: Transaction, key: PanelKey) => replaceSeats(tx, acting, key);
  await transactEach(db, nobody, panels, { act, failed: 'some panels’ empty seats could not be drawn for' });
}
