import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../db/connect.ts';

/**
 * Deletes the words whose time is over by the dated rows of `retention_period` (UK GDPR Art. 5(1)(e)): drafts of scores,
 * reasons on the sample answer, declined questions, what links were, bids that came too late. Says how many rows.
 */
export async function forgetWords(db: Database, now: Temporal.Instant): Promise<number> {
  const { rows } = await sql<{ gone: number }>`select forget_words(${now}) as gone`.execute(db);
  return rows[0]?.gone ?? 0;
}
