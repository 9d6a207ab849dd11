import type { Transaction } from '../../db/connect.ts';

/** The statements that the authority wrote itself for people to begin with, in its own words, by their numbers. */
export async function listFirstStatements(tx: Transaction, roundId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('statement')
    .select('text')
    .where('round_id', '=', roundId)
    .where('is_seed', '=', true)
    .orderBy('number')
    .execute();
  return rows.map(({ text }) => text);
}
