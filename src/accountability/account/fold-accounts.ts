import { sql } from 'kysely';
import type { Database } from '../../db/connect.ts';

/** How often what acts changed is added to the sums: nobody waits for it, since whoever reads adds both. */
export const FOLD_EVERY_MILLISECONDS = 10_000;

/** Adds what acts changed to the sums by year, a body at a time, so that reading stays short. */
export async function foldAccounts(db: Database): Promise<number> {
  const { rows } = await sql<{ bodyId: string }>`
    select distinct body_id as "bodyId" from account_change`.execute(db);
  let folded = 0;
  for (const { bodyId } of rows) {
    const { rows: counts } = await sql<{ folded: number }>`
      select fold_account_changes(${bodyId}) as folded`.execute(db);
    folded += counts[0]?.folded ?? 0;
  }
  return folded;
}
