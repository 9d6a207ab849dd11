import type { Transaction } from '../../../db/connect.ts';
import { supplierLinksMoved } from '../totals/replace-rollups.queries.ts';
import type { SupplierFacts } from './decide-merge.rules.ts';
import { type MovedPayee, setPublicNames } from './moved-payees.queries.ts';
import { publicPayeeName } from './payee-name.rules.ts';

/** After payees moved: what everyone may read of them, and what is summed by supplier. */
export async function settleMoved(
  tx: Transaction,
  moved: readonly MovedPayee[],
  supplier: SupplierFacts,
): Promise<void> {
  await setPublicNames(
    tx,
    moved.map((payee) => ({ ...payee, publicName: publicPayeeName(payee.publishedName, supplier) })),
  );
  for (const bodyId of new Set(moved.map((payee) => payee.bodyId))) {
    const payeeIds = moved.filter((payee) => payee.bodyId === bodyId).map(({ payeeId }) => payeeId);
    await supplierLinksMoved(tx, { bodyId, payeeIds });
  }
}
