import type { By } from '../../acts/by.ts';
import type { Database } from '../../db/connect.ts';
import { forgetCells } from './cells.queries.ts';

/**
 * Deletes what people told about themselves 90 days after the results of their round were published (TRUST), and
 * for a round without results a year after it closed. Answers how many rows went.
 */
export async function forgetDemographics(db: Database, by: By): Promise<number> {
  return db.transaction().execute(async (tx) => forgetCells(tx, await by.clock.now(tx)));
}
