import type { Temporal } from 'temporal-polyfill';
import type { Transaction } from '../../db/connect.ts';

/** Shows a hidden name, and answers it; undefined when none is hidden. */
export async function showOwnName(
  tx: Transaction,
  supplierId: string,
  claimedAt: Temporal.Instant,
): Promise<string | undefined> {
  const hidden = await tx
    .deleteFrom('supplier_hidden_name')
    .where('supplier_id', '=', supplierId)
    .returning('name')
    .executeTakeFirst();
  if (!hidden) return undefined;
  await tx
    .updateTable('supplier')
    .set({ name: hidden.name, claimed_at: claimedAt })
    .where('id', '=', supplierId)
    .execute();
  return hidden.name;
}
