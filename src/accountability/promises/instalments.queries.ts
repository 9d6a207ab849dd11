import type { Insertable } from 'kysely';
import type { Transaction } from '../../db/connect.ts';
import type { PromiseInstalmentTable } from '../../db/tables.ts';

export async function insertInstalments(
  tx: Transaction,
  rows: readonly Insertable<PromiseInstalmentTable>[],
): Promise<void> {
  if (rows.length > 0) await tx.insertInto('promise_instalment').values(rows).execute();
}
