import type { Database, Transaction } from '../../db/connect.ts';

/** How many answers each standing removal of a round sets aside: what two people confirmed and nobody put back. */
export async function listSetAside(db: Database | Transaction, roundId: string): Promise<number[]> {
  const rows = await db
    .selectFrom('removal')
    .select('answers')
    .where('round_id', '=', roundId)
    .where('confirmed_by', 'is not', null)
    .where('reversed_by', 'is', null)
    .execute();
  return rows.map(({ answers }) => answers);
}
