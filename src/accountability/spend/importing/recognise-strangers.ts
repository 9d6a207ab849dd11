import type { By } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { placePayees } from '../placing/place-payees.ts';
import { recognisePayees } from '../recognising/recognise-payees.ts';
import type { FoundPayee } from './payees.queries.ts';

/** Finds the supplier behind every payee that has none yet, and where each is. Answers how many were new, and how many were known. */
export async function recogniseStrangers(
  tx: Transaction,
  by: By,
  of: { readonly bodyId: string; readonly invented: boolean },
  payees: readonly FoundPayee[],
): Promise<{ readonly added: number; readonly recognised: number }> {
  const named = [...new Map(payees.map((payee) => [payee.payeeId, payee])).values()];
  const strangers = named.filter((payee) => !payee.redacted && payee.supplierId === null);
  const { bodyId, invented } = of;
  const { added, supplierIds } = await recognisePayees(tx, by, { bodyId, invented, payees: strangers });
  await placePayees(tx, { bodyId, payeeIds: strangers.map(({ payeeId }) => payeeId) });
  const known = named.flatMap(({ supplierId }) => (supplierId === null ? [] : [supplierId]));
  return { added, recognised: new Set([...known, ...supplierIds]).size - added };
}
