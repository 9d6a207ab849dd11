import type { By, Refusal } from '../../../acts/by.ts';
import { indexForSearch } from '../../../acts/search-index.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { words as organisationWords } from '../../../people/organisations/words.en.ts';
import { showOwnName } from '../../../people/suppliers/own-name.queries.ts';
import { recordEntry } from '../../record/record-entry.ts';
import { setPublicNames } from './moved-payees.queries.ts';
import { lockSuppliers } from './supplier-changes.queries.ts';
import { listPayeesOfSupplier } from './supplier-payees.queries.ts';

/**
 * A person who sells to public bodies says: this is me, show my name. From then on the supplier and its payees stand
 * under it everywhere, and can be searched for. Whoever calls this has made sure that it is that person. The record
 * says that it happened, not the name.
 */
export async function claimSupplier(
  tx: Transaction,
  by: By,
  { supplierId }: { readonly supplierId: string },
): Promise<{ name: string } | Refusal<'nothing-hidden' | 'merged-already'>> {
  const supplier = (await lockSuppliers(tx, [supplierId])).get(supplierId);
  if (!supplier) throw new NotFound();
  if (supplier.mergedInto !== null) return { refused: 'merged-already' };
  const claimedAt = await by.clock.now(tx);
  const name = await showOwnName(tx, supplierId, claimedAt);
  if (name === undefined) return { refused: 'nothing-hidden' };
  const payees = await listPayeesOfSupplier(tx, supplierId);
  await setPublicNames(
    tx,
    payees.map((payee) => ({ ...payee, publicName: payee.publishedName })),
  );
  await indexForSearch(tx, {
    path: `/suppliers/${supplier.slug}`,
    kind: 'supplier',
    title: name,
    summary: organisationWords.sizes['sole-trader'],
  });
  await recordEntry(tx, by, { type: 'supplier-claimed', subject: {}, facts: { supplierId } });
  return { name };
}
