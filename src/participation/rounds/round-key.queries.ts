import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';

type Db = Database | Transaction;

/** Whether a round’s box still stands open: its key is destroyed when it is closed. */
export async function hasRoundKey(db: Db, roundId: string): Promise<boolean> {
  const found = await db
    .selectFrom('round_key')
    .select('round_id')
    .where('round_id', '=', roundId)
    .executeTakeFirst();
  return found !== undefined;
}

/** Rounds whose closing time has come and whose boxes still stand open. */
export async function listRoundsToClose(db: Db, now: Temporal.Instant): Promise<string[]> {
  const rows = await db
    .selectFrom('round_key as k')
    .innerJoin('round as r', 'r.id', 'k.round_id')
    .select('r.id')
    .where('r.closes_at', '<=', now)
    .orderBy('r.closes_at')
    .execute();
  return rows.map(({ id }) => id);
}
