import type { Database, Transaction } from '../../db/connect.ts';

/** While a round is open, numbers grow in steps of this many, so that no single answer shows. */
const BATCH = 10;

/** How many residents have answered, exactly: for the desk and for closing, never for a page while it is open. */
export async function countAnswers(db: Database | Transaction, roundId: string): Promise<number> {
  const { count } = await db
    .selectFrom('register_entry')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('round_id', '=', roundId)
    .executeTakeFirstOrThrow();
  return count;
}

/** What a page may say while a round is open: the last full ten. */
export function inFullTens(answers: number): number {
  return Math.floor(answers / BATCH) * BATCH;
}
