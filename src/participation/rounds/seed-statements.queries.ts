import type { Database, Transaction } from '../../db/connect.ts';

export type SeedStatement = { readonly id: string; readonly number: number; readonly text: string };

/** The statements that the authority wrote itself before the round opens: residents read them first. */
export function listSeedStatements(db: Database | Transaction, roundId: string): Promise<SeedStatement[]> {
  return db
    .selectFrom('statement')
    .select(['id', 'number', 'text'])
    .where('round_id', '=', roundId)
    .where('is_seed', '=', true)
    .where('state', '=', 'shown')
    .orderBy('number')
    .execute();
}
