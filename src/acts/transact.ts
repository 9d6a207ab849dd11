import { sql } from 'kysely';
import type { Database, Transaction } from '../db/connect.ts';
import type { Actor } from './by.ts';

/** One transaction in which row-level security knows who acts. */
export function transact<T>(
  db: Database,
  actor: Actor | undefined,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await sql`select set_config('pp.person_id', ${actor?.personId ?? ''}, true)`.execute(tx);
    return work(tx);
  });
}
