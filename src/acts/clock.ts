import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../db/connect.ts';

/** The time an act is held against. Ask after taking the row lock that decides. */
export type Clock = { readonly now: (db: Database | Transaction) => Promise<Temporal.Instant> };

/** The database's own time (in the demonstration, moved by its stored offset). */
export const databaseClock: Clock = {
  async now(db) {
    const { rows } = await sql<{ now: Temporal.Instant }>`select pp_now() as now`.execute(db);
    const row = rows[0];
    if (!row) throw new Error('the database has no time');
    return row.now;
  },
};

/** A given instant, for tests and for telling a story that happened then. */
export function clockAt(instant: Temporal.Instant): Clock {
  return { now: () => Promise.resolve(instant) };
}
