import type { Temporal } from 'temporal-polyfill';
import type { Hat } from '../../acts/by.ts';
import type { Database, Transaction } from '../../db/connect.ts';
import { hatColumns, hatOfColumns } from '../roles/hat-columns.rules.ts';

/** The hat a person chose last, whether or not they still hold it. */
export async function findChosenHat(db: Database | Transaction, personId: string): Promise<Hat | undefined> {
  const row = await db
    .selectFrom('chosen_hat')
    .select(['hat_kind', 'hat_body_id', 'hat_supplier_id', 'hat_role'])
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row && hatOfColumns(row);
}

export async function upsertChosenHat(
  tx: Transaction,
  personId: string,
  hat: Hat,
  chosenAt: Temporal.Instant,
): Promise<void> {
  const row = { ...hatColumns(hat), chosen_at: chosenAt };
  await tx
    .insertInto('chosen_hat')
    .values({ person_id: personId, ...row })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(row))
    .execute();
}
